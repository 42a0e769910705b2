package io.github.policyhandbook.mojo;

import io.github.policyhandbook.handbook.HandbookPublication;
import io.github.policyhandbook.handbook.HandbookSettings;
import io.github.policyhandbook.handbook.Parameters;
import io.github.policyhandbook.handbook.PublicationParameters;
import io.github.policyhandbook.handbook.PublicationSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the handbook where people read it: builds the site where anything changed, checks the policies it was built
 * from, and brings it to a folder of the intranet.
 */
@Mojo(name = "publish", requiresProject = false, threadSafe = true)
public final class PublishMojo extends AbstractCheckingMojo {

    private static final String NO_CACHE = "none";

    /** Folder the site is built in. */
    @Parameter(property = "aup.outputDirectory", defaultValue = "${basedir}/target/handbook")
    private String outputDirectory;

    /** Folder in which a build leaves a record for the next one; <code>none</code> builds all each time. */
    @Parameter(property = "aup.cache", defaultValue = "${basedir}/target/aup-cache")
    private String cache;

    /** Folder the site is published to: one of the intranet, as this machine sees it. */
    @Parameter(property = "aup.publishTo")
    private @Nullable String publishTo;

    /** How many copies before the present one stay, to return to. */
    @Parameter(property = "aup.keep", defaultValue = "3")
    private String keep;

    /**
     * Files of others that may stand in the folder, as patterns separated by commas: <code>web.config</code>. What operating
     * systems drop into the folders they show never matters.
     */
    @Parameter(property = "aup.leave")
    private @Nullable String leave;

    /** Returns to the copy before the present one, or undoes a publication that was cut short. */
    @Parameter(property = "aup.rollback", defaultValue = "false")
    private String rollback;

    /** Tells what would be written, kept and removed, and publishes nothing. */
    @Parameter(property = "aup.dryRun", defaultValue = "false")
    private String dryRun;

    @Override
    void run(HandbookSettings settings) {
        PublicationSettings publication = new PublicationSettings(
                resolve("outputDirectory", outputDirectory, "target/handbook"),
                cache(),
                publishTo(),
                PublicationParameters.keep(keep),
                PublicationParameters.leave(orEmpty(leave)),
                Parameters.flag("dryRun", dryRun));
        List<String> sentences = Parameters.flag("rollback", rollback)
                ? HandbookPublication.rollback(settings, publication)
                : HandbookPublication.publish(settings, check(), publication);
        sentences.forEach(getLog()::info);
    }

    private Optional<Path> publishTo() {
        return Optional.ofNullable(publishTo)
                .map(folder -> resolve("publishTo", folder, PublicationParameters.EXAMPLE));
    }

    private Optional<Path> cache() {
        return cache.strip().equals(NO_CACHE)
                ? Optional.empty()
                : Optional.of(resolve("cache", cache, "target/aup-cache"));
    }
}
