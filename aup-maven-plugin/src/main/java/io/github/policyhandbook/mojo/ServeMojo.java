package io.github.policyhandbook.mojo;

import io.github.policyhandbook.handbook.HandbookPreview;
import io.github.policyhandbook.handbook.HandbookSettings;
import io.github.policyhandbook.handbook.Parameters;
import io.github.policyhandbook.handbook.PreviewParameters;
import io.github.policyhandbook.handbook.PreviewSettings;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the handbook in the browser while it is written: what is not committed yet as the draft it is, each file as soon as it is
 * saved.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends AbstractCheckingMojo {

    /**
     * Port of the preview. Where none is stated it is 8080, or the next free one where that is taken; a stated one that
     * is taken ends the goal.
     */
    @Parameter(property = "aup.port")
    private @Nullable String port;

    /**
     * Address of this machine to listen at. Where none is stated it is <code>127.0.0.1</code>, which no other machine
     * can reach; of any other you are warned, since others on the network can read the drafts.
     */
    @Parameter(property = "aup.address")
    private @Nullable String address;

    @Override
    boolean isMeantForThisFolder() {
        return true;
    }

    @Override
    void run(HandbookSettings settings) {
        PreviewSettings.Place place = PreviewParameters.place(orEmpty(address), orEmpty(port));
        HandbookPreview.run(new PreviewSettings(settings, Parameters.check(wishes(), false), place));
    }
}
