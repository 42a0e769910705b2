package io.github.policyhandbook.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.edition.EditionSettings;
import io.github.policyhandbook.edition.ProposalResolver;
import io.github.policyhandbook.edition.ProposedHandbook;
import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.FileChange;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.RevisionChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A review told in a test, without git: policies are written, and each commit is the next revision. The newest one is what
 * is proposed.
 *
 * <pre>{@code
 * Review review = new ReviewStory()
 *         .write("aup.md", "# ICT\n\nLock the screen.\n").commit("2024-09-01").approved()
 *         .write("aup.md", "# ICT\n\nLock every screen.\n").commit("2025-03-01")
 *         .review();
 * }</pre>
 */
public final class ReviewStory {

    private static final Meeting NO_MEETING =
            new Meeting(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

    private final PolicyParser parser = new PolicyParser();
    private final Map<String, PolicyText> texts = new HashMap<>();
    private final Map<String, FileState> files = new TreeMap<>();
    private final List<FileChange> staged = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private final List<RevisionChanges> changes = new ArrayList<>();
    private Optional<Revision> baseline = Optional.empty();
    private Meeting meeting = NO_MEETING;

    /** Front matter of these lines above those words. */
    public static String stating(String facts, String words) {
        return "---\n" + facts.replace("; ", "\n") + "\n---\n" + words;
    }

    public ReviewStory write(String below, String text) {
        return stage(Optional.ofNullable(files.get(below)), below, text);
    }

    public ReviewStory rename(String from, String to, String text) {
        return stage(Optional.ofNullable(files.remove(from)), to, text);
    }

    public ReviewStory remove(String below) {
        staged.add(new FileChange(Optional.of(files.remove(below)), Optional.empty()));
        return this;
    }

    /** Makes a revision of all that was done since the last one, at noon of that day. */
    public ReviewStory commit(String day) {
        Revision revision = new Revision(
                String.format(Locale.ROOT, "%07x", 0xb0b0000 + revisions.size()) + "0".repeat(33),
                revisions.size(),
                LocalDate.parse(day)
                        .atTime(12, 0)
                        .atZone(EditionCalendar.ENGLISH_SCHOOLS.zone())
                        .toInstant(),
                Optional.of("Revise on " + day));
        revisions.add(revision);
        changes.add(new RevisionChanges(revision, staged));
        staged.clear();
        return this;
    }

    /** All that is published up to here counts as approved; where it is never said, the policies' own approvals tell. */
    public ReviewStory approved() {
        baseline = Optional.of(revisions.get(revisions.size() - 1));
        return this;
    }

    /** @param day year-month-day */
    public ReviewStory at(String name, String day) {
        meeting = new Meeting(
                Optional.of(name),
                Optional.of(LocalDate.parse(day)),
                meeting.adopts(),
                meeting.notes(),
                meeting.policies());
        return this;
    }

    /** Limits the agenda, as {@code aup.policies} does. */
    public ReviewStory only(String... policies) {
        meeting = new Meeting(meeting.name(), meeting.date(), meeting.adopts(), meeting.notes(), List.of(policies));
        return this;
    }

    /** The review on 1 April 2025. */
    public Review review() {
        EditionSettings settings = new EditionSettings(
                EditionCalendar.ENGLISH_SCHOOLS,
                Optional.empty(),
                LocalDate.of(2025, 4, 1),
                Map.of(),
                Readers.GOVERNORS,
                true);
        PolicyHistory history = new PolicyHistory(revisions, changes, true, Map.of());
        ProposedHandbook proposed = ProposalResolver.resolve(history, texts::get, settings, baseline);
        return Agenda.of(proposed, HandbookComparison.of(proposed.handbook(), Progress.SILENT), meeting);
    }

    private ReviewStory stage(Optional<FileState> before, String below, String text) {
        String blob = "blob of " + text;
        texts.computeIfAbsent(blob, unknown -> parser.parse(text.getBytes(UTF_8)));
        FileState after = new FileState("policies/" + below, below, blob);
        files.put(below, after);
        staged.add(new FileChange(before, Optional.of(after)));
        return this;
    }
}
