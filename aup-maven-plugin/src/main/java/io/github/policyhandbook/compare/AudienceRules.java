package io.github.policyhandbook.compare;

import java.util.List;

/** How those are named whom a clause covers: {@code all staff}, {@code pupils in Year 9 and above}, {@code everyone}. */
final class AudienceRules {

    private static final Cue.Type AUDIENCE = Cue.Type.AUDIENCE;

    private static final String WHICH_WORDS =
            "all|any|every|each|some|most|many|only|other|both|new|old|older|younger|senior|"
                    + "junior|teaching|non-teaching|support|supply|agency|office|kitchen|catering|cleaning|site|lunchtime|temporary|"
                    + "permanent|school|primary|secondary|infant|former|adult|student|trainee|paid|unpaid|part-time|full-time|"
                    + "peripatetic|relevant|individual|eligible|regular|vulnerable|disabled|day|boarding|qualified|admin|"
                    + "administrative|leadership|pastoral|looked-after|young|responsible|external|parent|staff|foundation|"
                    + "co-opted|named|lead|trained|unaccompanied|registered|authorised|residential|newly|appointed|sixth-form|"
                    + "either";
    private static final String WHICH = "(?:" + WHICH_WORDS + "|sixth form|early career)";

    private static final String PEOPLE_WORDS =
            "staff|member|members|teacher|teachers|employee|employees|worker|workers|"
                    + "colleague|colleagues|pupil|pupils|student|students|child|children|learner|learners|boarder|boarders|"
                    + "governor|governors|trustee|trustees|visitor|visitors|volunteer|volunteers|contractor|contractors|parent|"
                    + "parents|carer|carers|guardian|guardians|family|families|guest|guests|trainee|trainees|user|users|adult|"
                    + "adults|applicant|applicants|candidate|candidates|leavers|helper|helpers|girls|boys|siblings|apprentices|"
                    + "toddlers|supplier|suppliers|teaching|tas|minibus|drivers|driver|sixth-former|sixth-formers";
    private static final String PEOPLE =
            "(?:staff members?|members? of (?:the )?(?:(?:teaching|support|office|kitchen|senior) )?"
                    + "staff|members? of (?:the )?(?:public|senior leadership team)|teaching assistants?|sixth[- ]formers?|young people|"
                    + "early career teachers|minibus drivers?|(?:parent|staff) governors?|"
                    + "staff|teachers?|employees?|workers?|colleagues?|pupils?|students?|children|child|learners?|boarders?|"
                    + "governors?|trustees?|visitors?|volunteers?|contractors?|parents?|carers?|guardians?|family|families|guests?|"
                    + "trainees?|users?|adults?|applicants?|candidates?|leavers|helpers?|girls|boys|siblings|apprentices|toddlers|"
                    + "suppliers?|drivers?)";

    /** Words after which a person is only part of a thing's name: {@code staff room}, {@code parents' evening}. */
    private static final String THING =
            "(?!'?s?'?[ -](?:rooms?|meetings?|handbook|car park|toilets?|premium|council|badges?|"
                    + "pass(?:es)?|accounts?|names?|protection|records?|files?|data|evenings?|portal|noticeboard|training|"
                    + "consultations?|planner|voice|welfare|safety|information|bulletin|briefings?|kitchen|entrance|lanyards?|"
                    + "mail|email|absence|attendance|development|wellbeing|survey|area|id|lockers?|app|forum|association|holidays?|wireless|wi-?fi|network|house)\\b)";

    private static final String YEAR_NAME = "(?:Reception|Nursery|EYFS|the Early Years|the sixth form|KS ?[1-5]|"
            + "(?:Years?|Key Stages?|Forms?|Class(?:es)?)(?: groups?)? (?:\\d{1,2}[A-Z]?|[A-Z]|one|two|three|four|five|six))(?![a-z0-9])";
    private static final String YEARS = "(?:" + YEAR_NAME + "(?:(?:,|,? and|,? or| to| ?[-\u2013]) ?(?:" + YEAR_NAME
            + "|\\d{1,2}[A-Z]?(?![a-z0-9]))){0,9}(?: (?:and|or) (?:above|over|below|under|upwards|older|younger|up))?)";
    private static final String AGE = "(?:(?:under|over|above|below) )?(?:the age of )?\\d{1,2}(?: (?:to|and|or|-) "
            + "(?:\\d{1,2}|over|under|above|older|younger|below))?";
    private static final String NEED =
            "(?:SEND|SEN|special educational needs|disabilities|an EHC plan|EHC plans|allergies|"
                    + "medical (?:needs|conditions)|parental responsibility)";
    private static final String WHERE = "(?: (?:in|of|from) (?:" + YEARS
            + "|the sixth form|(?:the )?(?:primary|secondary|" + "infant|junior|senior) (?:phase|school))| aged " + AGE
            + "| over " + AGE + "| under " + AGE + "| with " + NEED + ")";
    private static final String GROUP =
            "(?:(?:" + WHICH + "|" + YEARS + ") (?:of (?:the |our )?)?){0,4}" + PEOPLE + THING;
    private static final String GROUPS = GROUP + WHERE
            + "?(?:(?:,|,? and|,? or| and/or|/|,? including) ?(?:the |their )?"
            + GROUP + WHERE
            + "?){0,9}(?:,? (?:except|excluding|other than|apart from|but not)(?: for)? (?:the |those )?(?:"
            + GROUP + WHERE + "?|(?:in )?" + YEARS + "))?";

    private AudienceRules() {}

    static List<CueRule> all() {
        return List.of(
                CueRule.matching(AUDIENCE, WHICH_WORDS + "|" + PEOPLE_WORDS + "|sixth|early", GROUPS),
                CueRule.matching(
                        AUDIENCE,
                        "reception|nursery|eyfs|ks|year|years|key|form|forms|class|classes|sixth",
                        YEARS + "(?:,? " + GROUPS + ")?|sixth form(?! (?:centre|block|office|common))"),
                CueRule.of(AUDIENCE, "everyone|everybody|anyone|anybody|nobody|no-one", ""),
                CueRule.of(AUDIENCE, "no", " one"),
                CueRule.of(AUDIENCE, "those|anyone|everyone", " (?:" + WHERE + "|under \\d+|over \\d+)"));
    }
}
