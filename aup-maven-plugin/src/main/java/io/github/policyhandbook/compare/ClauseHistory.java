package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Interner;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One policy's clauses followed from version to version, and the permanent ids they were given on the way.
 *
 * <p>Only published texts give ids. Drafts between two versions are stepping stones: a clause that changed a little in
 * each of five drafts is still that clause. An id once given never depends on what comes later, but for an author's own
 * {@code {#id}}.
 */
final class ClauseHistory {

    private final Policy policy;
    private final List<Version> versions;
    private final Map<String, Integer> places = new HashMap<>();
    private final ClauseIds ids = new ClauseIds();
    private final List<ClauseThread[]> threads = new ArrayList<>();
    private final List<Alignment> steps = new ArrayList<>();
    private final Set<ClauseThread> gone = new LinkedHashSet<>();
    private final Map<ClauseThread, Integer> departed = new HashMap<>();
    private final StatedThreads stated = new StatedThreads();
    private final Map<Integer, List<IdentifiedClause>> identified = new ConcurrentHashMap<>();
    private final Interner<IdentifiedClause> shared = new Interner<>();
    private final VersionEvidence evidence;
    private final Corrections corrections;
    private final KnownTexts texts;
    private final Progress progress;
    private List<Alignment> plainSteps = List.of();

    ClauseHistory(Policy policy, KnownTexts texts, Progress progress) {
        this(policy, Corrections.NONE, texts, progress);
    }

    private ClauseHistory(Policy policy, Corrections corrections, KnownTexts texts, Progress progress) {
        this.texts = texts;
        this.progress = progress;
        this.policy = policy;
        this.corrections = corrections;
        this.versions = policy.versions();
        this.evidence = new VersionEvidence(versions, threads, steps, stated, departed);
        for (int v = 0; v < versions.size(); v++) {
            places.put(versions.get(v).key(), v);
        }
    }

    /**
     * The same clauses followed once more, with what an author says of them. Ids stay what they were published as, but for
     * those of the clauses spoken of.
     */
    static ClauseHistory corrected(ClauseHistory published, PolicyStatements statements) {
        ClauseHistory corrected = new ClauseHistory(
                published.policy, new Corrections(published, statements), published.texts, published.progress);
        for (int version = 0; version < published.versions.size(); version++) {
            corrected.follow(clause -> Optional.empty(), Departures.known(published.departedIn(version)));
        }
        return corrected;
    }

    Policy policy() {
        return policy;
    }

    List<Version> versions() {
        return versions;
    }

    /**
     * The place of a version among the policy's versions.
     *
     * @throws IllegalArgumentException if the policy has no such version
     */
    int placeOf(Version version) {
        Integer place = places.get(version.key());
        if (place == null) {
            throw new IllegalArgumentException("policy " + policy.id() + " has no version " + version.key());
        }
        return place;
    }

    /** The clauses of a version with their ids, which are settled once the last version is followed. */
    List<IdentifiedClause> clauses(int version) {
        return identified.computeIfAbsent(version, this::identify);
    }

    private List<IdentifiedClause> identify(int version) {
        List<Clause> clauses = textOf(version);
        List<IdentifiedClause> identified = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            ClauseThread[] all = threads.get(version);
            identified.add(shared.one(
                    new IdentifiedClause(all[i].id(), corrections.formerIds(version, i, all), clauses.get(i))));
        }
        return List.copyOf(identified);
    }

    /** The clauses of a version as they were written. */
    List<Clause> textOf(int version) {
        return versions.get(version).text().clauses();
    }

    /** The ids a clause of a version goes by or went by. */
    List<String> namesOf(int version, int place) {
        ClauseThread thread = threads.get(version)[place];
        List<String> names = new ArrayList<>(thread.formerIds());
        names.add(thread.id());
        return names;
    }

    /** Where a version followed so far has the clause of that id. */
    Optional<Integer> placeOf(String id, int version) {
        return ids.holder(id).map(List.of(threads.get(version))::indexOf).filter(place -> place >= 0);
    }

    /** The id given to a clause of a version, if it was first seen there. */
    Optional<String> idAtBirth(int version, int place) {
        return threads.get(version)[place].idAtBirthIn(version);
    }

    /** How a version's clauses and those of the version before it were found to belong together. */
    Alignment stepTo(int version) {
        return steps.get(version - 1);
    }

    /** What the steps between any two versions tell of them. */
    VersionEvidence evidence() {
        return evidence;
    }

    /** The texts of the newest version followed so far, folded, and their ids; of equal texts the first. */
    Map<String, String> idsByText() {
        Map<String, String> byText = new LinkedHashMap<>();
        if (!threads.isEmpty()) {
            for (ClauseThread thread : threads.get(threads.size() - 1)) {
                byText.putIfAbsent(texts.folded(thread.clause().text()), thread.id());
            }
        }
        return byText;
    }

    /** Whether a version was followed yet. */
    boolean hasBegun() {
        return !threads.isEmpty();
    }

    /** The texts, folded, that the version to be followed next has and the one before it had not. */
    Set<String> newTexts() {
        int next = threads.size();
        return Departures.newTexts(next == 0 ? List.of() : textOf(next - 1), textOf(next), texts);
    }

    /**
     * Follows the clauses into the next version.
     *
     * @param elsewhere the id that a clause has in another policy it comes from, if it does
     * @param departures which clauses went to other policies in this version's revision
     */
    void follow(Function<Clause, Optional<String>> elsewhere, Departures departures) {
        int next = threads.size();
        List<Clause> clauses = textOf(next);
        ClauseThread[] now = new ClauseThread[clauses.size()];
        boolean[] known = new boolean[now.length];
        AuthorsWord said = next == 0 ? AuthorsWord.NONE : corrections.of(next, this);
        if (next > 0) {
            steps.add(align(next, said, departures));
            goOn(next, said, now, known);
        }
        beginWhatIsNew(next, now, known, elsewhere);
        if (next > 0) {
            stated.remember(next, stepTo(next), said, threads.get(next - 1), now);
        }
        nameByAuthor(clauses, now);
        threads.add(now);
    }

    /** Which clauses of the version before stand in this one, or return from an earlier one. */
    private void goOn(int next, AuthorsWord said, ClauseThread[] now, boolean[] known) {
        Alignment step = stepTo(next);
        ClauseThread[] before = threads.get(next - 1);
        for (Pairing pairing : step.pairings()) {
            now[pairing.mainTo()] = before[pairing.mainFrom()];
            known[pairing.mainTo()] = true;
        }
        gone.addAll(List.of(before));
        for (int j = 0; j < now.length; j++) {
            if (known[j]) {
                gone.remove(now[j]);
            }
        }
        // What an author calls removed or new does not return in that step, however much it looks so.
        List<ClauseThread> removed =
                said.removed().stream().sorted().map(i -> before[i]).toList();
        removed.forEach(gone::remove);
        said.added().forEach(j -> known[j] = true);
        new ReturnedClauses(gone, textOf(next), now, known, texts)
                .takeBack(ids::holder, step.pairings().isEmpty());
        said.added().forEach(j -> known[j] = false);
        gone.addAll(removed);
    }

    private void beginWhatIsNew(
            int version, ClauseThread[] now, boolean[] known, Function<Clause, Optional<String>> elsewhere) {
        for (int j = 0; j < now.length; j++) {
            Clause clause = textOf(version).get(j);
            Optional<String> published = corrections.idAtBirth(version, j);
            if (known[j]) {
                ClauseThread thread = now[j];
                published.ifPresent(id -> ids.keep(thread, id));
            } else {
                String id = corrections.areNone()
                        ? idAtBirth(clause, elsewhere)
                        : published.filter(ids::isFree).orElseGet(() -> ids.firstFreeApart(clause.text()));
                now[j] = new ClauseThread(id, clause, version);
                ids.give(now[j]);
            }
            now[j].standsAs(clause);
        }
    }

    private String idAtBirth(Clause clause, Function<Clause, Optional<String>> elsewhere) {
        return elsewhere
                .apply(clause)
                .filter(ids::isFree)
                .orElseGet(() -> ids.firstFree(ClauseIds.slug(clause.text())));
    }

    private void nameByAuthor(List<Clause> clauses, ClauseThread[] now) {
        Set<String> stated = new LinkedHashSet<>();
        for (int j = 0; j < now.length; j++) {
            Optional<String> name = clauses.get(j).authorId().map(ClauseIds::ofAuthor);
            if (name.isPresent() && stated.add(name.get()) && !now[j].id().equals(name.get())) {
                ids.giveByAuthor(now[j], name.get());
            } else if (name.isPresent() && now[j].id().equals(name.get())) {
                now[j].nameByAuthor(name.get());
            }
        }
    }

    /**
     * Aligns each version with the one before it, as they are where nobody says anything of them: the longest part of
     * following them, and the only one that asks nothing of other policies. To be called before any is followed, if at all.
     */
    void alignSteps(ComparisonMemory memory) {
        plainSteps = IntStream.range(1, versions.size())
                .mapToObj(this::step)
                .map(step -> memory.alignment(step.chain(), () -> step.align(AuthorsWord.NONE)))
                .toList();
    }

    private VersionStep step(int next) {
        return new VersionStep(policy, versions.get(next - 1), versions.get(next), texts, progress);
    }

    private Alignment align(int next, AuthorsWord said, Departures departures) {
        Optional<Alignment> known = said.isNone() ? corrections.uncorrectedStepTo(next) : Optional.empty();
        VersionStep step = step(next);
        Alignment found = known.orElseGet(
                () -> said.isNone() && !plainSteps.isEmpty() ? plainSteps.get(next - 1) : step.align(said));
        Set<Integer> left = departures.among(textOf(next - 1), textOf(next), found, texts);
        left.forEach(i -> departed.put(threads.get(next - 1)[i], next));
        if (known.isPresent()) {
            return found;
        }
        Set<Integer> back = ReturnedClauses.takenForOthers(gone, textOf(next - 1), textOf(next), found, texts);
        return back.isEmpty() && left.isEmpty()
                ? found
                : step.align(said.withAdded(back).withRemoved(left));
    }

    /** The places, in the version before, of clauses that went to another policy with that version. */
    private Set<Integer> departedIn(int version) {
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; version > 0 && i < threads.get(version - 1).length; i++) {
            if (departed.getOrDefault(threads.get(version - 1)[i], 0) == version) {
                places.add(i);
            }
        }
        return places;
    }
}
