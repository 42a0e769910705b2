package io.github.policyhandbook.compare;

import java.util.List;

/**
 * How persons, bodies, addresses and telephone numbers are written. Roles such as {@code attendance officer} are read
 * backwards by {@link RoleNames}.
 */
final class ContactRules {

    private static final Cue.Type CONTACT = Cue.Type.CONTACT;

    private static final String NAME = "(?-i:\\p{Lu}(?:[\\p{L}'-]+|\\.?)(?: \\p{Lu}[\\p{L}'-]+){0,2})";

    /** A lower-case head is the head of a school unless the sentence is about bodies. */
    private static final String NO_BODY =
            "(?![^.!?]{0,60}\\b(?:injur|bump|lice|blow|knock|face|neck|hair|helmet|wound|wounds|eyes|body))"
                    + "(?<!\\b(?:blow to|bump to|knock to|bump on|on) the head)";

    private ContactRules() {}

    static List<CueRule> all() {
        return List.of(
                CueRule.of(CONTACT, "(?=(?-i:\\p{Lu}))", "nurse|sister|matron|father|canon|coach|governor", " " + NAME),
                CueRule.of(CONTACT, "mr|mrs|ms|miss|mx|dr|sir|revd|rev|fr|professor|prof", "\\.? " + NAME),
                CueRule.of(
                        CONTACT,
                        "head",
                        "(?:(?-i:(?<=Head))|(?<=\\bthe head)" + NO_BODY
                                + ")(?! (?:of|teacher|start|boy|girl|count|lice|injur))"),
                CueRule.of(
                        CONTACT,
                        "head|heads",
                        " of (?:(?:the )?school|year|department|sixth form|"
                                + "IT|ICT|computing|house|centre|inclusion|faculty|HR|finance|operations|key stage)(?: \\d{1,2})?"),
                CueRule.of(
                        CONTACT,
                        "chair|clerk|chairs|vice-chair",
                        " (?:of|to) (?:the )?(?:governors|governing (?:body|board)|trustees|board|trust|pta|council|(?:[a-z]{3,15} )?committee)"),
                CueRule.of(CONTACT, "governing", " (?:body|board)"),
                CueRule.of(CONTACT, "local", " (?:governing (?:body|board)|authority)"),
                CueRule.of(CONTACT, "board", " of (?:governors|trustees)"),
                CueRule.of(CONTACT, "senior", " leadership team"),
                CueRule.of(CONTACT, "school", " (?:office|reception)"),
                CueRule.of(CONTACT, "general", " office"),
                CueRule.of(
                        CONTACT,
                        "dsl|ddsl|dsls|dpo|senco|sendco|lado|slt|ofsted|ico|police|nspcc|childline|hr|receptionist|"
                                + "helpdesk|mash",
                        ""),
                CueRule.of(CONTACT, "social", " (?:services|care|workers?)"),
                CueRule.of(CONTACT, "children's", " (?:services|social care)"),
                CueRule.of(CONTACT, "information", " commissioner(?:'s office)?"),
                CueRule.of(CONTACT, "help|service|front", "[ -]desk"),
                CueRule.of(CONTACT, "it|ict|network|technical", " (?:support|department|team|help ?desk|office)"),
                CueRule.matching(CONTACT, CueRule.NUMERAL, "(?:\\+44|0)(?: ?\\(0\\) ?)?\\d(?:[ -]?\\d){6,9}(?!\\d)"),
                CueRule.of(CONTACT, "extension|ext", "\\.? \\d{2,5}"),
                CueRule.matching(
                        CONTACT,
                        CueRule.NUMERAL,
                        "(?<=(?:call|dial|ring|phone|calling|dialling|on) )(?:999|111|101|112)"));
    }
}
