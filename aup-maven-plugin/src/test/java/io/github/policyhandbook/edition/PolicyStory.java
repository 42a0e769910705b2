package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.FactLines;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FileChange;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Fingerprint;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.RevisionChanges;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A history told in a test, without git and without a Markdown parser.
 *
 * <p>Front matter is written {@code "approved: 2024-07-10; status: draft"}; a key {@code error} adds a fault of that wording,
 * and {@code unclear} names a fact that could not be understood.
 * Links in the words are the text's links. A day stands for its noon, and a moment may be written out: {@code 2024-08-31T23:30:00Z}.
 */
final class PolicyStory {

    /** What a revision does to one file. */
    record Change(Optional<String> from, Optional<String> to, String facts, String words) {}

    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\(([^)]*)\\)");

    private final List<Revision> revisions = new ArrayList<>();
    private final List<RevisionChanges> changes = new ArrayList<>();
    private final Map<String, PolicyText> texts = new HashMap<>();
    private final Map<String, FileState> files = new TreeMap<>();
    private final Map<String, Revision> pins = new LinkedHashMap<>();
    private final Map<String, String> pinned = new LinkedHashMap<>();
    private EditionCalendar calendar = EditionCalendar.ENGLISH_SCHOOLS;
    private Readers readers = Readers.STAFF;
    private boolean publishSubjects = true;
    private boolean complete = true;
    private Optional<Revision> baseline = Optional.empty();

    /** One file written, alone in its revision. */
    PolicyStory revision(String when, String below, String facts, String words) {
        return revision(when, "Change " + below, write(below, facts, words));
    }

    PolicyStory revision(String when, String subject, Change... done) {
        return revision(
                new Revision(
                        String.format(Locale.ROOT, "%07x", 0xa1b2c30 + revisions.size()) + "0".repeat(33),
                        revisions.size(),
                        Instant.parse(when.contains("T") ? when : when + "T12:00:00Z"),
                        Optional.of(subject)),
                done);
    }

    /** What lies in the working tree and is not committed yet, since the day of the newest revision. */
    PolicyStory uncommitted(Change... done) {
        Instant when = revisions.get(revisions.size() - 1).committed();
        return revision(new Revision(Revision.NO_COMMIT, revisions.size(), when, Optional.empty()), done);
    }

    private PolicyStory revision(Revision revision, Change... done) {
        revisions.add(revision);
        Map<String, FileState> before = new TreeMap<>(files);
        Arrays.stream(done).forEach(change -> change.from().ifPresent(files::remove));
        List<FileChange> fileChanges = new ArrayList<>();
        for (Change change : done) {
            Optional<FileState> after = change.to().map(below -> file(below, change));
            after.ifPresent(file -> files.put(file.below(), file));
            fileChanges.add(new FileChange(change.from().or(change::to).map(before::get), after));
        }
        if (!fileChanges.isEmpty()) {
            changes.add(new RevisionChanges(revision, fileChanges));
        }
        return this;
    }

    static Change write(String below, String facts, String words) {
        return new Change(Optional.empty(), Optional.of(below), facts, words);
    }

    static Change rename(String from, String to, String facts, String words) {
        return new Change(Optional.of(from), Optional.of(to), facts, words);
    }

    static Change remove(String below) {
        return new Change(Optional.of(below), Optional.empty(), "", "");
    }

    PolicyStory in(EditionCalendar other) {
        calendar = other;
        return this;
    }

    PolicyStory readBy(Readers circle) {
        readers = circle;
        return this;
    }

    PolicyStory withoutSubjects() {
        publishSubjects = false;
        return this;
    }

    PolicyStory shallow() {
        complete = false;
        return this;
    }

    /** Names the newest revision so far, and pins a year to it. */
    PolicyStory pin(String year, String name) {
        pins.put(name, revisions.get(revisions.size() - 1));
        pinned.put(year, name);
        return this;
    }

    PolicyStory pinUnknown(String year, String name) {
        pinned.put(year, name);
        return this;
    }

    /** The handbook of that day's clock. */
    Resolution today(String today) {
        return resolve(Optional.empty(), today);
    }

    /** The handbook as of that day, asked for long after. */
    Resolution asOf(String day) {
        return resolve(Optional.of(LocalDate.parse(day)), "2030-01-01");
    }

    /** Takes the newest revision so far for the one against which all is put forward that follows. */
    PolicyStory baseline() {
        baseline = Optional.of(revisions.get(revisions.size() - 1));
        return this;
    }

    /** What is put forward on the day of that clock, read by the governors. */
    ProposedHandbook proposed(String today) {
        EditionSettings settings = new EditionSettings(
                calendar, Optional.empty(), LocalDate.parse(today), Map.of(), Readers.GOVERNORS, publishSubjects);
        return ProposalResolver.resolve(history(), texts::get, settings, baseline);
    }

    Lineage lineage() {
        return PolicyLineage.follow(history(), texts::get);
    }

    private Resolution resolve(Optional<LocalDate> asOf, String today) {
        EditionSettings settings =
                new EditionSettings(calendar, asOf, LocalDate.parse(today), pinned, readers, publishSubjects);
        return HandbookResolver.resolve(history(), texts::get, settings);
    }

    private PolicyHistory history() {
        return new PolicyHistory(revisions, changes, complete, pins);
    }

    private FileState file(String below, Change change) {
        String blob = change.facts() + "\n" + change.words();
        texts.computeIfAbsent(blob, unknown -> text(change));
        return new FileState("policies/" + below, below, blob);
    }

    private static PolicyText text(Change change) {
        Clause clause = new Clause(
                Clause.Kind.PARAGRAPH,
                1,
                Optional.empty(),
                change.words(),
                change.words(),
                links(change.words()),
                Optional.empty(),
                0,
                List.of());
        List<Fault> faults = pairs(change.facts()).entrySet().stream()
                .filter(pair -> pair.getKey().equals("error"))
                .map(pair -> Fault.error(Rule.BAD_VALUE, 2, pair.getValue(), "Write it otherwise."))
                .toList();
        return new PolicyText(
                frontMatter(change.facts()),
                lines(change.facts()),
                Optional.empty(),
                List.of(clause),
                new Body(List.of()),
                Fingerprint.of(change.words()),
                faults);
    }

    private static FactLines lines(String facts) {
        Set<String> unclear =
                Optional.ofNullable(pairs(facts).get("unclear")).map(Set::of).orElse(Set.of());
        return new FactLines(Map.of(), 1, unclear);
    }

    private static List<Link> links(String words) {
        return LINK.matcher(words)
                .results()
                .map(link -> new Link(link.group(1), link.group(2), false))
                .toList();
    }

    private static FrontMatter frontMatter(String facts) {
        FrontMatter.Builder builder = FrontMatter.builder();
        pairs(facts).forEach((key, value) -> {
            switch (key) {
                case "id" -> builder.id(value);
                case "title" -> builder.title(value);
                case "owner" -> builder.owner(value);
                case "readers" -> builder.readers(Readers.valueOf(value.toUpperCase(Locale.ROOT)));
                case "status" -> builder.status(Status.valueOf(value.toUpperCase(Locale.ROOT)));
                case "approved" -> builder.approved(LocalDate.parse(value));
                case "approver" -> builder.approver(value);
                case "review" -> builder.review(LocalDate.parse(value));
                case "approved-by" -> builder.approvedBy(value);
                case "effective" -> builder.effective(LocalDate.parse(value));
                case "for-year" -> builder.forYear(value);
                case "withdrawn" -> builder.withdrawn(LocalDate.parse(value));
                case "replaced-by" -> builder.replacedBy(value);
                case "summary-of-changes" -> builder.summaryOfChanges(value);
                case "error", "unclear" -> {}
                default -> throw new IllegalArgumentException("the story knows no key " + key);
            }
        });
        return builder.build();
    }

    private static Map<String, String> pairs(String facts) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : facts.isEmpty() ? new String[0] : facts.split("; ")) {
            pairs.put(pair.substring(0, pair.indexOf(": ")), pair.substring(pair.indexOf(": ") + 2));
        }
        return pairs;
    }
}
