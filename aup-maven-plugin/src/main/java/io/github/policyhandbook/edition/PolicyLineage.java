package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.FileChange;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.RevisionChanges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells which file is which policy through renames, swaps, removals and returns.
 *
 * <p>The same front-matter {@code id} is the same policy; else a rename keeps it; else the same path does. All that one
 * revision does is judged together, against what stood before it: {@link Succession}.
 */
final class PolicyLineage {

    private static final String HOME = "index.md";

    private final Function<String, PolicyText> texts;
    private final List<FollowedPolicy> policies = new ArrayList<>();
    private final List<FollowedPolicy> overlaid = new ArrayList<>();
    private final FollowedPolicy home = new FollowedPolicy();
    private final Map<String, FollowedPolicy> live = new HashMap<>();
    private final Map<String, FollowedPolicy> lastAt = new HashMap<>();

    private PolicyLineage(Function<String, PolicyText> texts) {
        this.texts = texts;
    }

    /**
     * Follows every file from its first revision to the tip.
     *
     * @param texts the parsed text of a blob
     */
    static Lineage follow(PolicyHistory history, Function<String, PolicyText> texts) {
        PolicyLineage lineage = new PolicyLineage(texts);
        history.changes().forEach(lineage::follow);
        return new Lineage(lineage.policies, lineage.home, lineage.overlaid);
    }

    private void follow(RevisionChanges revision) {
        followHome(revision);
        Set<String> touched = touchedPaths(revision);
        List<Arrival> arrivals = arrivals(revision);
        Map<Arrival, FollowedPolicy> heirs = new Succession(policies, live, lastAt, touched).settle(arrivals);

        List<FollowedPolicy> leaving =
                touched.stream().map(live::get).filter(Objects::nonNull).toList();
        live.keySet().removeAll(touched);
        for (Arrival arrival : arrivals) {
            FollowedPolicy policy = heirs.computeIfAbsent(arrival, unknown -> newPolicy());
            policy.became(arrival.file());
            settle(policy, arrival.path());
        }
        Set<FollowedPolicy> staying = new HashSet<>(heirs.values());
        for (FollowedPolicy policy : leaving) {
            if (!staying.contains(policy)) {
                leave(policy, revision.revision());
            }
        }
    }

    /** The home page's text is whatever stands at the source's root under that name, letter case aside. */
    private void followHome(RevisionChanges revision) {
        List<FileState> arriving = revision.changes().stream()
                .flatMap(change -> change.after().stream())
                .filter(PolicyLineage::isHome)
                .sorted(Comparator.comparing((FileState file) -> !file.below().equals(HOME))
                        .thenComparing(FileState::path))
                .toList();
        if (!arriving.isEmpty()) {
            home.became(revised(revision.revision(), arriving.get(0)));
        } else if (home.live().filter(file -> isGone(file, revision)).isPresent()) {
            home.wasRemovedIn(revision.revision());
        }
    }

    private static boolean isGone(PolicyRevision file, RevisionChanges revision) {
        return revision.changes().stream()
                .flatMap(change -> change.before().stream())
                .anyMatch(before -> before.path().equals(file.file().path()));
    }

    private static Set<String> touchedPaths(RevisionChanges revision) {
        Set<String> paths = new TreeSet<>();
        for (FileChange change : revision.changes()) {
            Stream.of(change.before(), change.after())
                    .flatMap(Optional::stream)
                    .filter(file -> !isHome(file))
                    .forEach(file -> paths.add(file.path()));
        }
        return paths;
    }

    private List<Arrival> arrivals(RevisionChanges revision) {
        List<Arrival> arrivals = new ArrayList<>();
        for (FileChange change : revision.changes()) {
            change.after()
                    .filter(file -> !isHome(file))
                    .ifPresent(file -> arrivals.add(new Arrival(
                            revised(revision.revision(), file), change.before().map(FileState::path))));
        }
        arrivals.sort(Comparator.comparing(Arrival::path));
        return arrivals;
    }

    private FollowedPolicy newPolicy() {
        FollowedPolicy policy = new FollowedPolicy();
        policies.add(policy);
        return policy;
    }

    private void settle(FollowedPolicy policy, String path) {
        live.put(path, policy);
        lastAt.put(path, policy);
    }

    /**
     * A policy's file went. Where a second file was laid beside it under the same id, that one was its new copy all along:
     * on the web pages of git hosts, renaming a file often is one commit to add and another one to delete.
     */
    private void leave(FollowedPolicy policy, Revision revision) {
        Optional<FollowedPolicy> copy = policy.statedId().flatMap(id -> laterCopy(policy, id));
        if (copy.isEmpty()) {
            policy.wasRemovedIn(revision);
            return;
        }
        FileState file = copy.get().live().orElseThrow().file();
        policies.remove(copy.get());
        overlaid.add(copy.get());
        policy.became(revised(revision, file));
        settle(policy, file.path());
    }

    private Optional<FollowedPolicy> laterCopy(FollowedPolicy policy, String id) {
        return policies.subList(policies.indexOf(policy) + 1, policies.size()).stream()
                .filter(later -> later.live()
                                .filter(file -> live.get(file.file().path()) == later)
                                .isPresent()
                        && later.alwaysStated(id))
                .findFirst();
    }

    private PolicyRevision revised(Revision revision, FileState file) {
        return new PolicyRevision(revision, file, texts.apply(file.blob()));
    }

    private static boolean isHome(FileState file) {
        return file.below().equalsIgnoreCase(HOME);
    }
}
