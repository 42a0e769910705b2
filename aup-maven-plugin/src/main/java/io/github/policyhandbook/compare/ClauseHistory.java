package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

    ClauseHistory(Policy policy) {
        this.policy = policy;
        this.versions = policy.versions();
        for (int v = 0; v < versions.size(); v++) {
            places.put(versions.get(v).key(), v);
        }
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

    /** The clauses of a version with their ids. */
    List<IdentifiedClause> clauses(int version) {
        List<Clause> clauses = versions.get(version).text().clauses();
        List<IdentifiedClause> identified = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            ClauseThread thread = threads.get(version)[i];
            identified.add(new IdentifiedClause(thread.id(), thread.formerIds(), clauses.get(i)));
        }
        return List.copyOf(identified);
    }

    /** How a version's clauses and those of the version before it were found to belong together. */
    Alignment stepTo(int version) {
        return steps.get(version - 1);
    }

    /** The clauses that two versions share by their ids: evidence for aligning the two. */
    List<Pairing> sharedThreads(int from, int to) {
        Map<ClauseThread, Integer> placeInTo = new HashMap<>();
        ClauseThread[] later = threads.get(to);
        for (int j = 0; j < later.length; j++) {
            placeInTo.put(later[j], j);
        }
        List<Pairing> shared = new ArrayList<>();
        ClauseThread[] earlier = threads.get(from);
        for (int i = 0; i < earlier.length; i++) {
            Integer j = placeInTo.get(earlier[i]);
            if (j != null) {
                shared.add(Pairing.of(i, j, Match.HISTORY));
            }
        }
        return shared;
    }

    /** The texts of the newest version followed so far, folded, and their ids; of equal texts the first. */
    Map<String, String> idsByText() {
        Map<String, String> byText = new LinkedHashMap<>();
        if (!threads.isEmpty()) {
            for (ClauseThread thread : threads.get(threads.size() - 1)) {
                byText.putIfAbsent(TextFolding.fold(thread.clause().text()), thread.id());
            }
        }
        return byText;
    }

    /**
     * Follows the clauses into the next version.
     *
     * @param elsewhere the id that a clause has in another policy it comes from, if it does
     */
    void follow(Function<Clause, Optional<String>> elsewhere) {
        int next = threads.size();
        List<Clause> clauses = versions.get(next).text().clauses();
        ClauseThread[] now = new ClauseThread[clauses.size()];
        boolean[] known = new boolean[now.length];
        if (next > 0) {
            Alignment step = align(next);
            steps.add(step);
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
            new ReturnedClauses(gone, clauses, now, known)
                    .takeBack(ids::holder, step.pairings().isEmpty());
        }
        for (int j = 0; j < now.length; j++) {
            Clause clause = clauses.get(j);
            if (!known[j]) {
                now[j] = new ClauseThread(idAtBirth(clause, elsewhere), clause);
                ids.give(now[j]);
            }
            now[j].standsAs(clause);
        }
        nameByAuthor(clauses, now);
        threads.add(now);
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

    /** Aligns a version with the one before it, over the drafts between them. */
    private Alignment align(int next) {
        PolicyText before = versions.get(next - 1).text();
        PolicyText after = versions.get(next).text();
        if (haveTheSameWords(before, after)) {
            return Alignment.identity(after.clauses().size());
        }
        List<Pairing> chain = Alignment.identity(before.clauses().size()).pairings();
        PolicyText last = before;
        boolean stepped = false;
        for (PolicyText draft : between(next)) {
            if (!haveTheSameWords(last, draft)) {
                chain = chained(chain, ClauseAligner.align(last.clauses(), draft.clauses()));
                last = draft;
                stepped = true;
            }
        }
        if (!stepped) {
            return ClauseAligner.align(before.clauses(), after.clauses());
        }
        return ClauseAligner.align(
                before.clauses(),
                after.clauses(),
                chained(chain, ClauseAligner.align(last.clauses(), after.clauses())));
    }

    /** Texts that the file had between two versions and no reader saw. */
    private List<PolicyText> between(int next) {
        int start = versions.get(next - 1).revision().position();
        int end = versions.get(next).revision().position();
        return policy.revisions().stream()
                .filter(revision -> revision.revision().position() > start
                        && revision.revision().position() < end)
                .map(PolicyRevision::text)
                .toList();
    }

    static boolean haveTheSameWords(PolicyText a, PolicyText b) {
        return a == b
                || a.words().equals(b.words())
                        && a.clauses().size() == b.clauses().size();
    }

    private static List<Pairing> chained(List<Pairing> chain, Alignment step) {
        Map<Integer, Integer> onwards = new HashMap<>();
        step.pairings().forEach(pairing -> onwards.put(pairing.mainFrom(), pairing.mainTo()));
        List<Pairing> longer = new ArrayList<>();
        for (Pairing pairing : chain) {
            Integer to = onwards.get(pairing.mainTo());
            if (to != null) {
                longer.add(Pairing.of(pairing.mainFrom(), to, Match.HISTORY));
            }
        }
        return longer;
    }
}
