package io.github.policyhandbook.mojo;

import io.github.policyhandbook.handbook.HandbookSettings;
import io.github.policyhandbook.handbook.HandbookSite;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Builds the handbook site from the repository's history. */
@Mojo(name = "site", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class SiteMojo extends AbstractHandbookMojo {

    /** Folder the site is written to. */
    @Parameter(property = "aup.outputDirectory", defaultValue = "${basedir}/target/handbook")
    private String outputDirectory;

    @Override
    void run(HandbookSettings settings) {
        getLog().info(HandbookSite.build(settings, resolve("outputDirectory", outputDirectory, "target/handbook"))
                .sentence());
    }
}
