package io.github.policyhandbook.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for groups of people, from which {@link AudienceRules} makes phrases. */
final class PeopleWords {

    /** People named by one word in the plain way, of whom a clause may name one or many. */
    private static final String ONE_OR_MANY =
            "teacher|employee|worker|colleague|pupil|student|learner|boarder|governor|"
                    + "trustee|visitor|volunteer|contractor|parent|carer|guardian|guest|trainee|user|adult|applicant|candidate|"
                    + "helper|supplier|driver|hirer|grandparent|childminder|resident|tenant|lodger|neighbour|performer|"
                    + "spectator|instructor|passenger|prefect|mother|father|soldier|organisation";

    private static final String OTHERS = "staff|children|child|family|families|leavers|girls|boys|siblings|apprentices|"
            + "toddlers|cleaners|caretakers|charity|charities";

    /** The words that one of the people below begins with. */
    static final String FIRST = ONE_OR_MANY + "|" + ONE_OR_MANY.replace("|", "s|") + "s|" + OTHERS
            + "|member|members|sixth-former|sixth-formers|associate|committee|household|community|voluntary|youth|church|"
            + "faith|minibus|teaching|tas";

    /** A person or people, as a regular expression. */
    static final String PEOPLE =
            "(?:staff members?|members? of (?:the )?(?:(?:teaching|support|office|kitchen|senior) )?staff|"
                    + "members? of (?:the )?(?:public|senior leadership team)|(?:associate|committee|household|family) members?|"
                    + "teaching assistants?|sixth[- ]formers?|young people|early career teachers|minibus drivers?|"
                    + "(?:parent|staff) governors?|(?:community|voluntary|youth|church|faith) groups?|(?:"
                    + ONE_OR_MANY + ")s?|" + OTHERS + ")";

    /** The words that tell which of them, as alternatives. */
    static final String WHICH_FIRST = "all|any|every|each|some|most|many|only|other|both|new|old|older|younger|senior|"
            + "junior|teaching|non-teaching|support|supply|agency|office|kitchen|catering|cleaning|site|lunchtime|temporary|"
            + "permanent|school|primary|secondary|infant|former|adult|student|trainee|paid|unpaid|part-time|full-time|"
            + "peripatetic|relevant|individual|eligible|regular|vulnerable|disabled|day|boarding|qualified|admin|"
            + "administrative|leadership|pastoral|looked-after|young|responsible|external|parent|staff|foundation|"
            + "co-opted|named|lead|trained|unaccompanied|registered|authorised|residential|newly|appointed|sixth-form|"
            + "either|serving|foster|local|lone|single|working|expectant|pregnant|prospective|host|international|"
            + "overseas|exchange|visiting|casual|existing|current|former|future|absent|injured|bereaved|retired";

    static final String WHICH = "(?:" + WHICH_FIRST + "|sixth form|early career)";

    /** Not before a word with which the people are only part of a thing's name: {@code staff room}. */
    static final String NO_THING =
            "(?!'?s?'?[ -](?:rooms?|meetings?|handbook|car park|toilets?|premium|council|badges?|"
                    + "pass(?:es)?|accounts?|names?|protection|records?|files?|data|evenings?|portal|noticeboard|training|"
                    + "consultations?|planner|voice|welfare|safety|information|bulletin|briefings?|kitchen|entrance|lanyards?|"
                    + "mail|email|absence|attendance|development|wellbeing|survey|area|id|lockers?|app|forum|association|"
                    + "holidays?|wireless|wi-?fi|network|house|shops?|collections?|box(?:es)?|permits?|numbers?|services?|"
                    + "ratios?|funds?|uniform|contracts?|feedback|library|tongue|representatives?|gates?)\\b)";

    private static final Set<String> KINDS = Stream.of(ONE_OR_MANY, OTHERS)
            .flatMap(words -> Arrays.stream(words.split("\\|")))
            .map(word -> CuePhrase.said(Cue.Type.AUDIENCE, word))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ONE = Stream.concat(
                    Arrays.stream(ONE_OR_MANY.split("\\|")), Stream.of("child", "family"))
            .collect(Collectors.toUnmodifiableSet());

    private PeopleWords() {}

    /** Whether some words are {@code child} or {@code pupil} alone: one of whom a sentence speaks, not who is covered. */
    static boolean isOne(String text) {
        return ONE.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a word, as {@link CuePhrase#said} has it, is a kind of people by itself. */
    static boolean isKind(String said) {
        return KINDS.contains(said);
    }
}
