package io.github.policyhandbook.mojo;

import io.github.policyhandbook.handbook.HandbookSettings;
import io.github.policyhandbook.handbook.HandbookSite;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Builds the handbook site from the repository's history. */
@Mojo(name = "site", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class SiteMojo extends AbstractHandbookMojo {

    private static final String NO_CACHE = "none";

    /** Folder of the site. */
    @Parameter(property = "aup.outputDirectory", defaultValue = "${basedir}/target/handbook")
    private String outputDirectory;

    /**
     * Folder in which a build leaves a record of what it rested on, and the texts it parsed, so that the next one has
     * nothing to do where nothing changed; <code>none</code> builds all each time.
     */
    @Parameter(property = "aup.cache", defaultValue = "${basedir}/target/aup-cache")
    private String cache;

    @Override
    void run(HandbookSettings settings) {
        Path output = resolve("outputDirectory", outputDirectory, "target/handbook");
        getLog().info(HandbookSite.build(settings, output, cache()).sentence());
    }

    private Optional<Path> cache() {
        return cache.strip().equals(NO_CACHE)
                ? Optional.empty()
                : Optional.of(resolve("cache", cache, "target/aup-cache"));
    }
}
