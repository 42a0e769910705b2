package io.github.policyhandbook.mojo;

import io.github.policyhandbook.handbook.HandbookPreview;
import io.github.policyhandbook.handbook.HandbookSettings;
import io.github.policyhandbook.handbook.Parameters;
import io.github.policyhandbook.handbook.PreviewParameters;
import io.github.policyhandbook.handbook.PreviewSettings;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the handbook in the browser while it is written: what is not committed yet as the draft it is, each file as soon as it is
 * saved.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends AbstractHandbookMojo {

    /** Port of the preview; where none is stated and 8080 is taken, the next free one. */
    @Parameter(property = "aup.port")
    private @Nullable String port;

    /** Address of this machine to listen at; <code>127.0.0.1</code> where none is stated, which no other machine can reach. */
    @Parameter(property = "aup.address")
    private @Nullable String address;

    /** How much single rules of the check weigh, where not as usual: <code>link-text=off,review-overdue=error</code>. */
    @Parameter(property = "aup.severity")
    private @Nullable String severity;

    /** How long before its day a review is told of, as <code>P30D</code> or <code>P2M</code>. */
    @Parameter(property = "aup.dueWithin", defaultValue = "P30D")
    private String dueWithin;

    /** The policies that the school must have, by id or title, separated by commas. */
    @Parameter(property = "aup.required")
    private @Nullable String required;

    /** Text file with more of them, one policy on a line. */
    @Parameter(property = "aup.requiredFile")
    private @Nullable String requiredFile;

    /** The country whose telephone numbers are written without its code, in two letters. */
    @Parameter(property = "aup.region", defaultValue = "GB")
    private String region;

    @Override
    boolean isMeantForThisFolder() {
        return true;
    }

    @Override
    void run(HandbookSettings settings) {
        PreviewSettings.Place place = PreviewParameters.place(orEmpty(address), orEmpty(port));
        HandbookPreview.run(new PreviewSettings(settings, Parameters.check(wishes(), false), place));
    }

    private Map<String, String> wishes() {
        Map<String, String> stated =
                new HashMap<>(Map.of("severity", orEmpty(severity), "dueWithin", dueWithin, "region", region));
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
