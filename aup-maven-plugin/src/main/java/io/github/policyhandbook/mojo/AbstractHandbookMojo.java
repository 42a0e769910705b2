package io.github.policyhandbook.mojo;

import io.github.policyhandbook.handbook.Breakdown;
import io.github.policyhandbook.handbook.HandbookSettings;
import io.github.policyhandbook.handbook.Parameters;
import io.github.policyhandbook.handbook.StatedText;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.review.GoalCommand;
import io.github.policyhandbook.site.SiteIdentity;
import io.github.policyhandbook.site.SiteSettings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters all goals share. Public, because Maven calls its setter. Values are taken as text and read by {@link Parameters}, so that a bad one gets a
 * message with an example instead of Maven's own.
 */
public abstract class AbstractHandbookMojo extends AbstractMojo {

    private static final String DEFAULT_SOURCE = "policies";

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject
    private BuildPluginManager plugins;

    /** The folder this module or command runs in. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    /**
     * Folder of the policies: <code>policies</code> beside the POM where none is stated. A module that has no such
     * folder is skipped; a folder that is stated must exist.
     */
    @Parameter(property = "aup.sourceDirectory")
    private @Nullable String sourceDirectory;

    /** Which files of that folder are policies: patterns, separated by commas. */
    @Parameter(property = "aup.includes", defaultValue = "**/*.md")
    private String includes;

    /**
     * Which of those files are no policies: patterns, separated by commas. Hidden folders, and the folder's own README,
     * LICENSE, CONTRIBUTING, CHANGELOG, CODE_OF_CONDUCT and SECURITY, never are.
     */
    @Parameter(property = "aup.excludes")
    private @Nullable String excludes;

    /** Title of the handbook. Plays no part in <code>aup:check</code> and <code>aup:review</code>. */
    @Parameter(property = "aup.title", defaultValue = "Staff handbook")
    private String title;

    /** The school or trust whose handbook it is. Plays no part in <code>aup:check</code>. */
    @Parameter(property = "aup.organisation")
    private @Nullable String organisation;

    /**
     * The schools the handbook is for, separated by commas, where they are several: <code>Hill Primary, Dale
     * Primary</code>. Plays no part in <code>aup:check</code> and <code>aup:review</code>.
     */
    @Parameter(property = "aup.schools")
    private @Nullable String schools;

    /** Picture at the head of every page: an SVG, PNG, JPEG or WebP file. Plays no part in <code>aup:check</code>. */
    @Parameter(property = "aup.logo")
    private @Nullable String logo;

    /**
     * Colour of links and buttons: <code>#14507a</code>. One that is hard to read is refused, with the nearest shade
     * that is not. Plays no part in <code>aup:check</code>.
     */
    @Parameter(property = "aup.accent")
    private @Nullable String accent;

    /**
     * Branch, tag or commit whose history is told. With any other than <code>HEAD</code>, a check and a preview look at
     * what is committed there, not at what lies on the disk. Plays no part in <code>aup:review</code>, which has
     * <code>aup.proposed</code>.
     */
    @Parameter(property = "aup.ref", defaultValue = "HEAD")
    private String ref;

    /** First day of the academic year, month-day. */
    @Parameter(property = "aup.yearStart", defaultValue = "09-01")
    private String yearStart;

    /** Time zone in which a day begins. */
    @Parameter(property = "aup.zone", defaultValue = "Europe/London")
    private String zone;

    /** The day the handbook is made for, year-month-day: <code>2024-03-14</code>. Today where none is stated. */
    @Parameter(property = "aup.asOf")
    private @Nullable String asOf;

    /**
     * Years that show the texts of one commit or tag, whatever their dates, separated by commas:
     * <code>2022-2023=handbook-2023</code>. Plays no part in <code>aup:check</code> and <code>aup:review</code>.
     */
    @Parameter(property = "aup.editions")
    private @Nullable String editions;

    /**
     * Which pairs of years are compared: <code>all</code>; <code>adjacent</code>; or <code>auto</code>, which is all
     * while the pages stay few, else adjacent years and each year with the current one. Plays no part in
     * <code>aup:check</code> and <code>aup:review</code>.
     */
    @Parameter(property = "aup.compare", defaultValue = "auto")
    private String compare;

    /**
     * How much history must be there: <code>full</code>, or <code>available</code> for what a shallow clone has, or for
     * a plain folder as its only edition. With <code>true</code>, <code>aup:check</code> tells the faults of old
     * revisions too. Plays no part in <code>aup:serve</code>, which takes what there is.
     */
    @Parameter(property = "aup.history", defaultValue = "full")
    private String history;

    /**
     * The circle of readers the site is for: <code>public</code>, <code>staff</code> or <code>governors</code>; each
     * includes those before it. Plays no part in <code>aup:check</code> and <code>aup:review</code>.
     */
    @Parameter(name = "for", property = "aup.for", defaultValue = "staff")
    private String readers;

    /** Whether the subjects of commits are shown as reasons for changes. Plays no part in <code>aup:check</code>. */
    @Parameter(property = "aup.publishSubjects", defaultValue = "true")
    private String publishSubjects;

    /**
     * Folder of templates that stand in for the built-in ones of the same name. Plays no part in
     * <code>aup:check</code>.
     */
    @Parameter(property = "aup.templates")
    private @Nullable String templates;

    /**
     * Web address of the published site; with it there are a feed and a site map, and PDF files link to the pages.
     * Plays no part in <code>aup:check</code> and <code>aup:review</code>.
     */
    @Parameter(property = "aup.baseUrl")
    private @Nullable String baseUrl;

    /**
     * Where a policy's file is edited in the browser, with <code>{path}</code> for its path in the repository: the page
     * of every policy in force then has a link to suggest a change. Plays no part in <code>aup:check</code> and
     * <code>aup:review</code>.
     */
    @Parameter(property = "aup.editUrl")
    private @Nullable String editUrl;

    /**
     * Whether each edition is made as a PDF file too, to which the pages of its year link. Plays no part in
     * <code>aup:check</code>, <code>aup:review</code> and <code>aup:serve</code>.
     */
    @Parameter(property = "aup.pdf", defaultValue = "false")
    private String pdf;

    /** Skips the goal. */
    @Parameter(property = "aup.skip", defaultValue = "false")
    private String skip;

    /**
     * Takes {@code <for>} from a POM: a field cannot have that name, since it is a word of Java's own.
     *
     * @param circle the circle of readers, as written
     */
    public final void setFor(String circle) {
        readers = circle;
    }

    /** Does the goal's work. */
    abstract void run(HandbookSettings settings);

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        LibraryLog.quieten(getLog());
        UnknownParameters.tell(session, execution, getLog());
        executeHere();
        new ReactorModules(session, execution, plugins).run();
    }

    private void executeHere() throws MojoExecutionException, MojoFailureException {
        try {
            if (Parameters.flag("skip", skip)) {
                getLog().info("Skipped: aup.skip is true.");
            } else if (isUsualSource() && !Files.isDirectory(source()) && !GitHistory.isInBareRepository(source())) {
                passOver("there is no folder \"" + DEFAULT_SOURCE + "\" in " + basedir
                        + ". Where the policies are in another one, name it with -Daup.sourceDirectory.");
            } else {
                run(settings());
            }
        } catch (HandbookException e) {
            throw told(e);
        } catch (RuntimeException | Error e) {
            // Maven prints no stack trace of it, but with -e or -X.
            throw new MojoExecutionException(Breakdown.sentence(e), e);
        }
    }

    /** A module without policies has nothing to do, unless somebody asked for this one thing in this one place. */
    private void passOver(String why) {
        if (isMeantForThisFolder() && session.getProjects().size() == 1) {
            throw new HandbookException(
                    "Nothing was done: " + why + "\n  Run it in the folder that holds the folder of the policies.");
        }
        getLog().info("Skipped: " + why);
    }

    /** Whether the goal was given something that can only be meant for the policies of this folder. */
    boolean isMeantForThisFolder() {
        return false;
    }

    /**
     * The message on lines of its own, below what Maven says first. Maven would add the messages of all causes to it; as
     * a suppressed exception they are only printed to those who ask with {@code -e}.
     */
    private static MojoFailureException told(HandbookException e) {
        MojoFailureException failure = new MojoFailureException("\n" + e.getMessage());
        failure.addSuppressed(e);
        return failure;
    }

    /** Whether a check is asked to tell the faults of old revisions too. */
    final boolean tellsOldRevisions() {
        return Parameters.tellsOldRevisions(history);
    }

    /** How this goal was started. */
    final GoalCommand command() {
        return CommandLine.of(session, execution);
    }

    /** A path as the user means it: relative ones start at the module's folder. */
    final Path resolve(String name, String path, String example) {
        return new StatedText(name, path, example).path(basedir.toPath());
    }

    private HandbookSettings settings() {
        EditionCalendar calendar = Parameters.calendar(yearStart, zone);
        return new HandbookSettings(
                source(),
                new StatedText("includes", includes, "**/*.md").list(),
                Parameters.list(orEmpty(excludes)),
                new StatedText("ref", ref, "main").words(),
                Parameters.history(history),
                calendar,
                Parameters.asOf(orEmpty(asOf)),
                Instant.now(),
                Parameters.editions(orEmpty(editions), calendar),
                Parameters.readers(readers),
                Parameters.flag("publishSubjects", publishSubjects),
                templates(),
                new SiteSettings(
                        identity(),
                        Parameters.baseUrl(orEmpty(baseUrl)),
                        Parameters.editUrl(orEmpty(editUrl)),
                        Parameters.compare(compare),
                        Parameters.flag("pdf", pdf)),
                new LogProgress(getLog()));
    }

    private SiteIdentity identity() {
        return new SiteIdentity(
                new StatedText("title", title, "Staff handbook").words(),
                Parameters.text(orEmpty(organisation)),
                Parameters.list(orEmpty(schools)),
                Parameters.logo(Parameters.text(orEmpty(logo)).map(path -> resolve("logo", path, "logo.svg"))),
                Parameters.accent(orEmpty(accent)));
    }

    /** The folder of policies; whether it must stand on the disk is for the history to say, since a bare repository has none. */
    private Path source() {
        return resolve("sourceDirectory", isUsualSource() ? DEFAULT_SOURCE : orEmpty(sourceDirectory), DEFAULT_SOURCE);
    }

    /** Nothing but blanks states no folder: it would be the whole project, with its build and its tools. */
    private boolean isUsualSource() {
        return orEmpty(sourceDirectory).isBlank();
    }

    private Optional<Path> templates() {
        Optional<Path> folder =
                Parameters.text(orEmpty(templates)).map(path -> resolve("templates", path, "templates"));
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new HandbookException(
                    "aup.templates names " + folder.get()
                            + ", but there is no such folder. Create it, or leave the parameter out to use the built-in templates.");
        }
        return folder;
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
