package io.github.policyhandbook.compare;

import java.util.List;

/** How duties, permissions and bans are written: {@code must}, {@code may only}, {@code is not allowed to}. */
final class DutyRules {

    private static final Cue.Type OBLIGATION = Cue.Type.OBLIGATION;
    private static final Cue.Type PERMISSION = Cue.Type.PERMISSION;
    private static final Cue.Type PROHIBITION = Cue.Type.PROHIBITION;

    /** Before a noun that is spelt like a verb: {@code the will}, {@code a must}, {@code a watering can}. */
    private static final String NO_NOUN =
            "(?<!\\b(?:an?|the|his|her|their|its|my|your|our|free|good|ill|strong|own|last|"
                    + "watering|petrol|fuel|tin|spray|drinks|aerosol|rubbish|absolute|all) )";

    private static final String IS = "is|are|was|were|be|been|being";
    private static final String SLIGHT =
            "(?:strictly |strongly |normally |usually |also |always |legally |currently |only |"
                    + "therefore |generally |all |both |each |then |still |now )?";
    private static final String ASKED =
            "(?:required|expected|obliged|requested|asked|instructed|encouraged|advised|" + "reminded|bound)";
    private static final String LET = "(?:allowed|permitted|authorised|entitled|welcome|free)";
    private static final String BANNED = "(?:prohibited|forbidden|banned|barred|disallowed|outlawed)";
    private static final String NOT = "(?:not|never|no longer|neither)";
    private static final String CONSENT = "(?:permission|consent|approval|agreement|authorisation|leave)";
    private static final String STATED =
            "(?:(?:prior|written|express|explicit|parental|verbal|specific|signed|full|formal) " + "(?:and )?){0,3}";

    /** {@code Those who cannot come} are described, not denied anything. */
    private static final String NOT_WHO = "(?<!\\b(?:who|which|whom|whoever|if (?:he|she|it|they|you)) )";

    private DutyRules() {}

    static List<CueRule> all() {
        return List.of(
                CueRule.of(OBLIGATION, NO_NOUN, "must|shall|will|should|would", "(?: only)?(?! power)"),
                CueRule.of(OBLIGATION, "has|have|had|need|needs|needed|ought", "(?: only)? to"),
                CueRule.of(OBLIGATION, IS, " " + SLIGHT + ASKED + " to"),
                CueRule.of(
                        OBLIGATION,
                        IS,
                        " " + SLIGHT + "(?:responsible for|required|" + "expected|under a duty to|to be|recommended)"),
                CueRule.of(
                        OBLIGATION,
                        "(?<!\\bas )",
                        "required|expected|obliged|encouraged|advised|recommended",
                        "(?: to)?"),
                CueRule.of(OBLIGATION, "mandatory|compulsory|obligatory", ""),
                CueRule.of(OBLIGATION, "responsible", " for"),
                CueRule.of(OBLIGATION, "requires|require", "(?! to)"),
                CueRule.of(PERMISSION, NO_NOUN + "(?!(?-i:May))", "may|can|could|might", "(?: only)?(?! of)"),
                CueRule.of(
                        PERMISSION,
                        "(?<=[.!?:\n] |^|\n)(?=(?-i:May))",
                        "may",
                        "(?= (?:I|we|you|he|she|it|they|the|an?|my|our|all|any|pupils|parents|staff)\\b)"),
                CueRule.of(PERMISSION, IS, " " + SLIGHT + LET),
                CueRule.of(PERMISSION, IS, " " + SLIGHT + "acceptable"),
                CueRule.of(PERMISSION, "allowed|permitted|authorised|entitled", ""),
                CueRule.of(PERMISSION, "optional|voluntary|discretionary|optionally", ""),
                CueRule.of(PERMISSION, "need", " not"),
                CueRule.of(PERMISSION, "needn't", ""),
                CueRule.of(PERMISSION, "do|does|did", " not (?:need|have) to"),
                CueRule.of(PERMISSION, "don't|doesn't", " (?:need|have) to"),
                CueRule.of(PERMISSION, IS, " (?:not|no longer) " + SLIGHT + ASKED + "(?: to)?"),
                CueRule.of(
                        PERMISSION,
                        "with|without",
                        " (?:the |a |their |his or her )?" + STATED + CONSENT + "(?: (?:of|from))?"),
                CueRule.of(PERMISSION, "prior|written|parental", " " + STATED + CONSENT + "(?: (?:of|from))?"),
                CueRule.of(PERMISSION, "permission|consent|approval", "(?: (?:of|from))?"),
                CueRule.of(PERMISSION, "at", " (?:the |their |his |her |its )?(?:sole |absolute )?discretion(?: of)?"),
                CueRule.of(
                        PERMISSION,
                        "unless|except|only|provided",
                        "(?<!\\b(?:not|if) only)(?: for| that| when| if| where)?"),
                CueRule.of(PERMISSION, "other", " than"),
                CueRule.of(PERMISSION, "apart", " from"),
                CueRule.of(
                        PROHIBITION,
                        NO_NOUN + "(?!(?-i:May))",
                        "must|shall|will|should|may|can|could|would|might",
                        " (?:only )?(?:not|never|no longer|under no circumstances)(?! only)"),
                CueRule.of(
                        PROHIBITION,
                        NOT_WHO,
                        "cannot|can't|won't|shan't|mustn't|shouldn't|couldn't|wouldn't|don't|doesn't|"
                                + "didn't|isn't|aren't|wasn't|weren't|hasn't|haven't",
                        ""),
                CueRule.of(
                        PROHIBITION,
                        NOT_WHO,
                        IS,
                        " " + SLIGHT + "(?:not|no longer)(?: " + SLIGHT + "(?:" + LET
                                + "|acceptable|tolerated|to))?(?! only)"),
                CueRule.of(PROHIBITION, IS, " " + SLIGHT + BANNED),
                CueRule.of(PROHIBITION, "prohibited|forbidden|banned|barred|disallowed|prohibits|forbids|bans", ""),
                CueRule.of(PROHIBITION, NOT_WHO, "do|does|did|has|have|had", " " + NOT + "(?: (?:allow|permit))?"),
                CueRule.of(PROHIBITION, "never|unacceptable|nor", ""),
                CueRule.of(PROHIBITION, "refrain", " from"),
                CueRule.of(
                        PROHIBITION,
                        "(?<!\\bor )(?<!\\b(?:who|which) (?:can|is|are|was|were|do|does|did|has|have|had) )",
                        "not",
                        "(?! (?:only|applicable|later|more|less|fewer))(?: (?:" + LET + "|acceptable|to))?"),
                CueRule.of(PROHIBITION, "under|in", " no circumstances"),
                CueRule.of(PROHIBITION, "on", " no account"),
                CueRule.of(PROHIBITION, "no", " longer"),
                CueRule.of(
                        PROHIBITION,
                        "no",
                        "(?! (?:later|more|less|fewer|one|doubt|matter|longer|charge|cost|fee|fees|fine|need)\\b)"),
                CueRule.of(
                        PROHIBITION,
                        "no|neither|none",
                        "(?! (?:one|doubt|matter|longer|later|more|less|fewer|need|charge|cost)\\b)"
                                + "(?: (?!may|must|shall|should|will|can)[a-z-]{1,20}){0,2} "
                                + "(?:may|must|shall|should|will|can)"));
    }
}
