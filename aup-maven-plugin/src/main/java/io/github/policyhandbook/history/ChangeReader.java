package io.github.policyhandbook.history;

import io.github.policyhandbook.history.RenameMatcher.Matching;
import io.github.policyhandbook.history.RenameMatcher.Move;
import io.github.policyhandbook.model.FileChange;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.RevisionChanges;
import io.github.policyhandbook.model.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Walks the first-parent line from its tip to its beginning and notes which policy files each revision touched.
 *
 * <p>Backwards, because only the newer side of a move tells that the older one was a policy: a file that came from
 * outside is followed there, and when the whole source folder was moved, the older folder takes its place.
 */
final class ChangeReader {

    /** A line on the console every so many revisions: seldom enough for the quick ones, often enough for the slow. */
    private static final int STEP = 500;

    private final ObjectReader reader;
    private final FirstParentLine line;
    private final GitTrouble trouble;
    private final Progress progress;
    private final RenameMatcher matcher;
    private final HistoryMemory memory;
    private PolicyScope scope;

    /** @param memory knows what an earlier reading of the same folder found */
    ChangeReader(
            ObjectReader reader,
            FirstParentLine line,
            PolicyScope atTip,
            GitTrouble trouble,
            Progress progress,
            HistoryMemory memory) {
        this.memory = memory;
        this.reader = reader;
        this.line = line;
        this.trouble = trouble;
        this.progress = progress;
        this.scope = atTip;
        this.matcher = new RenameMatcher(new SimilarityScores(reader));
    }

    /** Those revisions that touched a policy file, oldest first. */
    List<RevisionChanges> read() {
        int newest = line.revisions().size() - 1;
        if (!line.tip().commit().equals(Revision.NO_COMMIT)) {
            return committed(newest);
        }
        List<RevisionChanges> all = new ArrayList<>();
        // First, since it tells which files before it were policies.
        List<RevisionChanges> uncommitted = read(newest, newest);
        all.addAll(committed(newest - 1));
        all.addAll(uncommitted);
        return all;
    }

    private List<RevisionChanges> committed(int newest) {
        if (newest < 0) {
            return List.of();
        }
        String tip = line.revisions().get(newest).commit();
        PolicyScope atTip = scope;
        return memory.changes(tip, atTip).orElseGet(() -> {
            List<RevisionChanges> read = read(newest, 0);
            memory.remember(tip, atTip, read);
            return read;
        });
    }

    private List<RevisionChanges> read(int newest, int oldest) {
        List<RevisionChanges> newestFirst = new ArrayList<>();
        int count = line.revisions().size();
        for (int position = newest; position >= oldest; position--) {
            Revision revision = line.revisions().get(position);
            List<FileChange> changes =
                    trouble.explain("while reading " + RevisionNames.of(revision), () -> changesOf(revision));
            if (!changes.isEmpty()) {
                newestFirst.add(new RevisionChanges(revision, changes));
            }
            if ((count - position) % STEP == 0) {
                progress.step(
                        String.format(Locale.ROOT, "Reading history: %,d of %,d revisions", count - position, count));
            }
        }
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private List<FileChange> changesOf(Revision revision) throws IOException {
        int position = revision.position();
        ObjectId after = line.tree(position);
        Optional<ObjectId> before = position == 0 ? Optional.empty() : Optional.of(line.tree(position - 1));
        if (before.isPresent() && before.get().equals(after)) {
            return List.of();
        }
        progress.did(Work.COMMIT_DIFFED);
        TreeDifference difference = TreeDifference.between(
                reader, before, after, scope.filter(), path -> scope.selects(path) || scope.covers(path));
        if (difference.isEmpty()) {
            return List.of();
        }
        SortedMap<String, ObjectId> removed = new TreeMap<>(difference.removed());
        if (before.isPresent() && !difference.added().isEmpty()) {
            removed.putAll(
                    removedElsewhere(before.get(), after, difference.added().keySet()));
        }
        Matching matching = matcher.match(removed, difference.added(), difference.edited());
        warnIfLimited(matching, revision);
        PolicyScope older = before.isPresent() ? olderScope(before.get(), after, difference, matching) : scope;
        List<FileChange> changes = new RevisionReport(scope, older, removed, difference, matching).changes();
        scope = older;
        return changes;
    }

    /** Files that left other parts of the repository, of the kinds that arrived here. */
    private Map<String, ObjectId> removedElsewhere(ObjectId before, ObjectId after, Set<String> arrived)
            throws IOException {
        if (scope.source().isEmpty()) {
            return Map.of();
        }
        Set<String> kinds = new TreeSet<>(PolicyScope.TEXTS);
        arrived.forEach(path -> kinds.add(PolicyScope.kind(path)));
        return TreeDifference.between(
                        reader,
                        Optional.of(before),
                        after,
                        TreeFilter.ALL,
                        path -> !scope.holds(path)
                                && !PathSelector.isHidden(path)
                                && kinds.contains(PolicyScope.kind(path)))
                .removed();
    }

    /** What counted as a policy before the revision. */
    private PolicyScope olderScope(ObjectId before, ObjectId after, TreeDifference difference, Matching matching)
            throws IOException {
        PolicyScope older = scope.notFollowing(path ->
                difference.added().containsKey(path) || matching.replaced().contains(path));
        Optional<String> folder = olderFolder(before, difference, matching.moves());
        if (folder.isPresent()) {
            older = older.withSource(folder.get());
            older = older.settingAside(stayedBehind(older, before, after));
        }
        Set<String> followed = new TreeSet<>();
        Set<String> aside = new TreeSet<>();
        for (Move move : matching.moves()) {
            if (!scope.covers(move.to())) {
                aside.add(move.from());
            } else if (!older.covers(move.from())) {
                followed.add(move.from());
            }
        }
        return older.following(followed).settingAside(aside);
    }

    private Optional<String> olderFolder(ObjectId before, TreeDifference difference, List<Move> moves)
            throws IOException {
        Set<String> arrived = new TreeSet<>(difference.added().keySet());
        arrived.removeIf(path -> !scope.selects(path));
        boolean mayHaveMoved = !scope.source().isEmpty() && !arrived.isEmpty() && moves.size() * 2 >= arrived.size();
        if (!mayHaveMoved || hasPolicies(before)) {
            return Optional.empty();
        }
        return OlderFolder.of(moves, arrived, scope.source());
    }

    private boolean hasPolicies(ObjectId tree) throws IOException {
        return !TreeDifference.files(reader, tree, scope.filter(), scope::selects)
                .isEmpty();
    }

    /** Where the older folder holds the present one, as the root does, it also holds files that never were policies. */
    private Set<String> stayedBehind(PolicyScope older, ObjectId before, ObjectId after) throws IOException {
        Set<String> stayed = new TreeSet<>(TreeDifference.files(reader, before, older.filter(), older::selects)
                .keySet());
        stayed.retainAll(TreeDifference.files(reader, after, older.filter(), older::selects)
                .keySet());
        return stayed;
    }

    private void warnIfLimited(Matching matching, Revision revision) {
        if (matching.limited()) {
            progress.warn("So many files move at once in " + RevisionNames.of(revision)
                    + " that only those which kept their name or their text are followed.");
        }
    }
}
