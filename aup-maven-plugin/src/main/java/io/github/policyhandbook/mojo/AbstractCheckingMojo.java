package io.github.policyhandbook.mojo;

import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.handbook.Parameters;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals that check the policies. */
abstract class AbstractCheckingMojo extends AbstractHandbookMojo {

    /** The least finding that makes the goal fail: <code>error</code>, <code>warning</code>, <code>note</code> or <code>none</code>. */
    @Parameter(property = "aup.failOn", defaultValue = "error")
    private String failOn;

    /**
     * How much single rules weigh, where not as usual, separated by commas: <code>link-text=off,review-overdue=error</code>.
     */
    @Parameter(property = "aup.severity")
    private @Nullable String severity;

    /** How long before its day a review is told of, as <code>P30D</code> or <code>P2M</code>. */
    @Parameter(property = "aup.dueWithin", defaultValue = "P30D")
    private String dueWithin;

    /**
     * The policies that the school must have, by id or title, separated by commas; with <code>|</code> between the names of
     * one: <code>safeguarding | child-protection, behaviour</code>.
     */
    @Parameter(property = "aup.required")
    private @Nullable String required;

    /** Text file with more of them: one policy on a line, <code>|</code> between the names of one, <code>#</code> before a comment. */
    @Parameter(property = "aup.requiredFile")
    private @Nullable String requiredFile;

    /**
     * The country whose telephone numbers are written without its code, in two letters; tells which numbers are those of
     * mobile telephones.
     */
    @Parameter(property = "aup.region", defaultValue = "GB")
    private String region;

    /** What the school asks of a check. */
    final CheckSettings check() {
        Map<String, String> stated = new HashMap<>(
                Map.of("failOn", failOn, "severity", orEmpty(severity), "dueWithin", dueWithin, "region", region));
        // A blank list or file is no absent one: it would pass for a handbook that has all that is required.
        if (required != null) {
            stated.put("required", required);
        }
        if (requiredFile != null) {
            stated.put(
                    "requiredFile",
                    resolve("requiredFile", requiredFile, "required.txt").toString());
        }
        return Parameters.check(stated, tellsOldRevisions());
    }
}
