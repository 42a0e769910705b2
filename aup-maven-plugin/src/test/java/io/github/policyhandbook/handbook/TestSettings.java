package io.github.policyhandbook.handbook;

import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.history.ProposedChange;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.review.GoalCommand;
import io.github.policyhandbook.review.Meeting;
import io.github.policyhandbook.site.SiteIdentity;
import io.github.policyhandbook.site.SiteSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

/** Settings for a build in a test: the goal's own defaults, and whatever a test states in their place. */
public final class TestSettings {

    private final Path source;
    private final Properties stated = new Properties();
    private Progress progress = Progress.SILENT;
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    private TestSettings(Path source) {
        this.source = source;
    }

    public static TestSettings of(Path source) {
        return new TestSettings(source);
    }

    /** States a parameter as one would with {@code -Daup.name=value}. */
    public TestSettings with(String name, String value) {
        stated.setProperty(name, value);
        return this;
    }

    TestSettings with(Properties all) {
        stated.putAll(all);
        return this;
    }

    TestSettings heardBy(Progress listener) {
        progress = listener;
        return this;
    }

    /** States the moment of the build. */
    TestSettings at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    public HandbookSettings settings() {
        EditionCalendar calendar = Parameters.calendar(value("yearStart", "09-01"), value("zone", "Europe/London"));
        Completeness history = Parameters.history(value("history", "full"));
        Readers readers = Parameters.readers(value("for", "staff"));
        return new HandbookSettings(
                source.toAbsolutePath(),
                Parameters.list(value("includes", "**/*.md")),
                Parameters.list(value("excludes", "")),
                value("ref", "HEAD"),
                history,
                calendar,
                Parameters.asOf(value("asOf", "")),
                now,
                Parameters.editions(value("editions", ""), calendar),
                readers,
                Parameters.flag("publishSubjects", value("publishSubjects", "true")),
                Parameters.text(value("templates", "")).map(Path::of),
                new SiteSettings(
                        identity(),
                        Parameters.baseUrl(value("baseUrl", "")),
                        Parameters.editUrl(value("editUrl", "")),
                        Parameters.compare(value("compare", "auto")),
                        Parameters.flag("pdf", value("pdf", "false"))),
                progress);
    }

    /**
     * The same for a governors' pack.
     *
     * @param folder where the files of questions and decisions are that the settings name
     */
    ReviewSettings review(Path folder) {
        return new ReviewSettings(
                settings(),
                new ProposedChange(Parameters.text(value("proposed", "")), Parameters.text(value("baseline", ""))),
                new Meeting(
                        Parameters.text(value("meeting", "")),
                        Parameters.meetingDate(value("meetingDate", "")),
                        Parameters.list(value("adopts", "")),
                        Parameters.list(value("notes", "")),
                        Parameters.list(value("policies", "")),
                        Parameters.clerk(value("clerk", ""))),
                Parameters.list(value("questions", "")).stream()
                        .map(folder::resolve)
                        .toList(),
                Parameters.text(value("decisions", "")).map(folder::resolve),
                Parameters.failOn(value("failOn", "none")),
                GoalCommand.USUAL);
    }

    private SiteIdentity identity() {
        return new SiteIdentity(
                value("title", "Staff handbook"),
                Parameters.text(value("organisation", "")),
                Parameters.list(value("schools", "")),
                Parameters.logo(Parameters.text(value("logo", "")).map(Path::of)),
                Parameters.accent(value("accent", "")));
    }

    private String value(String name, String otherwise) {
        return stated.getProperty(name, otherwise);
    }
}
