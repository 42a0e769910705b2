package io.github.policyhandbook.mojo;

import io.github.policyhandbook.handbook.HandbookPublication;
import io.github.policyhandbook.handbook.HandbookSettings;
import io.github.policyhandbook.handbook.Parameters;
import io.github.policyhandbook.handbook.PublicationParameters;
import io.github.policyhandbook.handbook.PublicationSettings;
import io.github.policyhandbook.handbook.StatedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the handbook where people read it: builds the site where anything changed, checks the policies it was built
 * from, and brings it to a folder of the intranet, a branch, or a zip file.
 */
@Mojo(name = "publish", requiresProject = false, threadSafe = true)
public final class PublishMojo extends AbstractCheckingMojo {

    private static final String NO_CACHE = "none";
    private static final String CLASSIFIER = "handbook";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Inject
    private MavenProjectHelper projects;

    /** Folder of the site. */
    @Parameter(property = "aup.outputDirectory", defaultValue = "${basedir}/target/handbook")
    private String outputDirectory;

    /**
     * Folder in which a build leaves a record of what it rested on, and the texts it parsed, so that the next one has
     * nothing to do where nothing changed; <code>none</code> builds all each time.
     */
    @Parameter(property = "aup.cache", defaultValue = "${basedir}/target/aup-cache")
    private String cache;

    /** Folder that people read, as this machine sees it. */
    @Parameter(property = "aup.publishTo")
    private @Nullable String publishTo;

    /**
     * Branch of the policies' repository to which the site is committed, for a server such as GitHub's or GitLab's to
     * show: <code>pages</code>.
     */
    @Parameter(property = "aup.publishBranch")
    private @Nullable String publishBranch;

    /**
     * Remote to which that branch is pushed: <code>origin</code>. Nothing is pushed without it, and nothing is ever
     * forced.
     */
    @Parameter(property = "aup.push")
    private @Nullable String push;

    /**
     * Zip file the site is packed as: <code>target/handbook.zip</code>. Where there is a POM it is attached to the
     * project.
     */
    @Parameter(property = "aup.publishZip")
    private @Nullable String publishZip;

    /**
     * The least finding that keeps the handbook from being published: <code>error</code>, <code>warning</code>,
     * <code>note</code> or <code>none</code>.
     */
    @Parameter(property = "aup.failOn", defaultValue = "error")
    private String failOn;

    /** How many copies before the present one a folder keeps, to return to. */
    @Parameter(property = "aup.keep", defaultValue = "3")
    private String keep;

    /**
     * Files and folders of others that may stand in the folder, as patterns separated by commas:
     * <code>web.config,CNAME,uploads</code>. What operating systems drop there never matters.
     */
    @Parameter(property = "aup.leave")
    private @Nullable String leave;

    /** Returns to the copy before the present one, or undoes a publication that was cut short. */
    @Parameter(property = "aup.rollback", defaultValue = "false")
    private String rollback;

    /** Tells what would be added, changed, removed and kept, also by a rollback, and changes nothing. */
    @Parameter(property = "aup.dryRun", defaultValue = "false")
    private String dryRun;

    @Override
    void run(HandbookSettings settings) {
        PublicationSettings.Places places = new PublicationSettings.Places(
                path("publishTo", publishTo, PublicationParameters.EXAMPLE),
                name("publishBranch", publishBranch, "pages"),
                name("push", push, "origin"),
                path("publishZip", publishZip, "target/handbook.zip"));
        PublicationSettings publication = new PublicationSettings(
                resolve("outputDirectory", outputDirectory, "target/handbook"),
                cache(),
                places,
                PublicationParameters.keep(keep),
                PublicationParameters.leave(orEmpty(leave)),
                Parameters.flag("dryRun", dryRun));
        if (Parameters.flag("rollback", rollback)) {
            HandbookPublication.rollback(settings, publication);
            return;
        }
        HandbookPublication.publish(settings, check(failOn), publication);
        if (!publication.dryRun()) {
            places.zip().ifPresent(this::attach);
        }
    }

    private Optional<Path> path(String name, @Nullable String value, String example) {
        return Optional.ofNullable(value).map(path -> resolve(name, path, example));
    }

    private static Optional<String> name(String name, @Nullable String value, String example) {
        return Optional.ofNullable(value).map(words -> new StatedText(name, words, example).words());
    }

    private void attach(Path zip) {
        if (project.getFile() != null && Files.isRegularFile(zip)) {
            projects.attachArtifact(project, "zip", CLASSIFIER, zip.toFile());
        }
    }

    private Optional<Path> cache() {
        return cache.strip().equals(NO_CACHE)
                ? Optional.empty()
                : Optional.of(resolve("cache", cache, "target/aup-cache"));
    }
}
