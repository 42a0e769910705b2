package io.github.policyhandbook.pack.data;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.VersionCode;
import java.util.Map;

/** What every file that is handed in must state: what it is, and which text it speaks of. */
final class SubmittedKind {

    private static final Map<String, String> PARAMETERS =
            Map.of("aup-questions", "-Daup.questions", "aup-decisions", "-Daup.decisions");

    private SubmittedKind() {}

    /**
     * Refuses a file that is something else. One that somebody wrote by hand need not say what it is, where it has the
     * list that makes it one.
     *
     * @param kind what the file says that it is; may be empty
     * @param hasList whether it has that list
     */
    static void check(SubmittedJson json, String kind, boolean hasList, String wanted, String mend) {
        String list = wanted.substring("aup-".length());
        if (!kind.isEmpty() && !kind.equals(wanted)) {
            String other = PARAMETERS.containsKey(kind)
                    ? "Give it as " + PARAMETERS.get(kind) + "; " + PARAMETERS.get(wanted) + " takes " + list + "."
                    : mend;
            throw json.fault("this is a file of the kind \"" + kind + "\", not of " + list, other);
        }
        if (!hasList) {
            throw json.fault(
                    "this is no file of " + list + ": it has no list \"" + list + "\"",
                    mend + " A file of " + other(wanted) + " is given as " + PARAMETERS.get("aup-" + other(wanted))
                            + ".");
        }
    }

    private static String other(String wanted) {
        return wanted.equals("aup-questions") ? "decisions" : "questions";
    }

    /** The policy an entry is about. */
    static String policy(String place, String policy) {
        if (policy.isEmpty()) {
            throw new HandbookException(
                    place
                            + ": \"policy\" is missing.\n  Write the policy's id, as its paper in the pack has it: acceptable-use");
        }
        return policy;
    }

    /** The code of the text an entry is about. */
    static String code(String place, String code) {
        return VersionCode.parse(code).orElseThrow(() -> {
            String what =
                    code.isEmpty() ? "\"code\" is missing" : "\"code\" is \"" + code + "\", and no text has such a one";
            return new HandbookException(
                    place + ": " + what + ".\n  Write the text's code as its paper in the pack has it: 3fa1-09bc");
        });
    }
}
