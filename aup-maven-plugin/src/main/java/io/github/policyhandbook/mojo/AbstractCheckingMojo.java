package io.github.policyhandbook.mojo;

import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.handbook.Parameters;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals that check the policies. */
abstract class AbstractCheckingMojo extends AbstractHandbookMojo {

    /**
     * What single rules of the check weigh, where not as usual, separated by commas:
     * <code>review-overdue=error,link-text=off</code>.
     */
    @Parameter(property = "aup.severity")
    private @Nullable String severity;

    /** How long before its day a review is told of: <code>P30D</code>, <code>P6W</code>, <code>P2M</code>. */
    @Parameter(property = "aup.dueWithin", defaultValue = "P30D")
    private String dueWithin;

    /**
     * The policies that the school must have, by id or title, separated by commas, with <code>|</code> between the
     * names of one: <code>safeguarding | child-protection, behaviour</code>.
     */
    @Parameter(property = "aup.required")
    private @Nullable String required;

    /**
     * Text file with more of them: one policy on a line, <code>|</code> between the names of one, <code>#</code> before
     * a comment.
     */
    @Parameter(property = "aup.requiredFile")
    private @Nullable String requiredFile;

    /**
     * The country whose telephone numbers are written without its code, in two letters; by it mobile telephones are
     * told from others.
     */
    @Parameter(property = "aup.region", defaultValue = "GB")
    private String region;

    /** What the school asks of a check that fails for such findings. */
    final CheckSettings check(String failOn) {
        Map<String, String> stated = wishes();
        stated.put("failOn", failOn);
        return Parameters.check(stated, tellsOldRevisions());
    }

    /** What the school asks of any check, by the parameters' names. */
    final Map<String, String> wishes() {
        Map<String, String> stated =
                new HashMap<>(Map.of("severity", orEmpty(severity), "dueWithin", dueWithin, "region", region));
        // A blank list or file is no absent one: it would pass for a handbook that has all that is required.
        if (required != null) {
            stated.put("required", required);
        }
        if (requiredFile != null) {
            stated.put(
                    "requiredFile",
                    resolve("requiredFile", requiredFile, "required.txt").toString());
        }
        return stated;
    }
}
