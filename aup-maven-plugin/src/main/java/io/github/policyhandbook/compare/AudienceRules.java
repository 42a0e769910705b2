package io.github.policyhandbook.compare;

import java.util.List;

/** How those are named whom a clause covers: {@code all staff}, {@code pupils in Year 9 and above}, {@code everyone}. */
final class AudienceRules {

    private static final Cue.Type AUDIENCE = Cue.Type.AUDIENCE;

    private static final String YEAR_NAME = "(?:Reception|Nursery|EYFS|the Early Years|the sixth form|KS ?[1-5]|"
            + "(?:Years?|Key Stages?|Forms?|Class(?:es)?)(?: groups?)? (?:\\d{1,2}[A-Z]?|[A-Z]|one|two|three|four|five|six))(?![a-z0-9])";
    private static final String YEARS = "(?:" + YEAR_NAME + "(?:(?:,|,? and|,? or| to| ?[-\u2013]) ?(?:" + YEAR_NAME
            + "|\\d{1,2}[A-Z]?(?![a-z0-9]|[.,:]\\d| ?%| (?:minutes?|hours?|days?|weeks?|months?|per)\\b))){0,9}(?: (?:and|or) (?:above|over|below|under|upwards|older|younger|up))?)";
    private static final String AGE = "(?:(?:under|over|above|below) )?(?:the age of )?\\d{1,2}(?: (?:to|and|or|-) "
            + "(?:\\d{1,2}|over|under|above|older|younger|below))?";
    /** {@code dyslexia or dyspraxia}, {@code a support plan}, {@code an identified medical need}. */
    private static final String ONE_NEED = "(?:SEND|SEN|EAL|autism|ADHD|asthma|epilepsy|diabetes|dys[a-z]{4,12}|"
            + "(?:an? )?(?:(?!the |an? |our |their |his |her |its |no |all |and |or )[a-z-]{1,20} ){0,3}"
            + "(?:needs?|difficulty|difficulties|disability|disabilities|allergy|allergies|conditions?|impairments?|"
            + "illness|responsibility|(?:(?:support|care|healthcare|EHC|learning|education|protection|behaviour) )?plans?))";

    private static final String NEED = ONE_NEED + "(?:(?:,|,? and|,? or) " + ONE_NEED + "){0,5}";
    private static final String ROLL = "(?:roll|(?:the |a |an )?(?:[a-z-]{1,20} ){0,2}(?:register|income|incomes|"
            + "contracts?|visas?|timetables?|placements?|school meals))";

    private static final String GROUP = "(?:(?:" + PeopleWords.WHICH + "|" + YEARS + ") (?:of (?:the |our )?)?){0,4}"
            + PeopleWords.PEOPLE + PeopleWords.NO_THING;
    private static final String WHERE =
            "(?: (?:in|of|from|below|above|under|up to) (?:" + YEARS + ")| (?:in|of|from) (?:the sixth form|"
                    + "(?:the )?(?:primary|secondary|infant|junior|senior) (?:phase|school))| in (?:public |local authority |"
                    + "foster |residential )?care| of (?:the |our )?" + GROUP + "| on " + ROLL + "| aged " + AGE
                    + "| over " + AGE + "| under " + AGE + "| with " + NEED + ")";
    private static final String GROUPS = GROUP + WHERE
            + "?(?:(?:,|,? and|,? or| and/or|/|,? including) ?(?:the |their )?" + GROUP + WHERE
            + "?){0,9}(?:,? (?:except|excluding|other than|apart from|but not)(?: for)? (?:the |those )?(?:"
            + GROUP + WHERE + "?|(?:in )?" + YEARS + "))?";

    private AudienceRules() {}

    static List<CueRule> all() {
        return List.of(
                CueRule.matching(AUDIENCE, PeopleWords.WHICH_FIRST + "|" + PeopleWords.FIRST + "|sixth|early", GROUPS),
                CueRule.matching(
                        AUDIENCE,
                        "reception|nursery|eyfs|ks|year|years|key|form|forms|class|classes|sixth",
                        YEARS + "(?:,? " + GROUPS + ")?|sixth form(?! (?:centre|block|office|common))"),
                CueRule.of(AUDIENCE, "everyone|everybody|anyone|anybody|someone|somebody|nobody|no-one", ""),
                CueRule.of(AUDIENCE, "no", " one"),
                CueRule.of(AUDIENCE, "those|anyone|everyone|someone", "(?:" + WHERE + ")"));
    }
}
