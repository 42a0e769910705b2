package io.github.policyhandbook.mojo;

import io.github.policyhandbook.handbook.HandbookCheck;
import io.github.policyhandbook.handbook.HandbookSettings;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Finds faults in the policies, as they lie on the disk, and says what to do about each. With <code>ref</code>, as that
 * branch or commit has them.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractCheckingMojo {

    /**
     * The least finding that makes the goal fail: <code>error</code>, <code>warning</code>, <code>note</code> or
     * <code>none</code>.
     */
    @Parameter(property = "aup.failOn", defaultValue = "error")
    private String failOn;

    /** Folder of the reports, <code>check.sarif</code> and <code>TEST-aup-check.xml</code>. */
    @Parameter(property = "aup.checkDirectory", defaultValue = "${basedir}/target/check")
    private String checkDirectory;

    @Override
    void run(HandbookSettings settings) {
        getLog().info(HandbookCheck.run(
                        settings, check(failOn), resolve("checkDirectory", checkDirectory, "target/check"))
                .sentence());
    }
}
