package io.github.policyhandbook.handbook;

import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.markdown.ConflictMarkers;
import io.github.policyhandbook.model.AlignmentFile;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.RepositoryFiles;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the newest revision in which a merge left two wordings: nobody could say which of them counts. */
final class UnresolvedConflicts {

    private final List<Finding> conflicts;

    private UnresolvedConflicts(List<Finding> conflicts) {
        this.conflicts = conflicts;
    }

    static UnresolvedConflicts in(GitHistory git) {
        return new UnresolvedConflicts(
                Stream.concat(git.history().filesAtTip().stream(), git.fileAtTip(AlignmentFile.NAME).stream())
                        .flatMap(file -> in(file, git.files()))
                        .toList());
    }

    /** One for each conflict. */
    List<Finding> findings() {
        return conflicts;
    }

    /**
     * What was found in other files. In a file with a conflict all else comes of reading two wordings and their markers as
     * one, and would only lead away from it.
     */
    List<Finding> elsewhere(List<Finding> found) {
        Set<String> paths = conflicts.stream().map(Finding::path).collect(Collectors.toSet());
        return found.stream().filter(finding -> !paths.contains(finding.path())).toList();
    }

    private static Stream<Finding> in(FileState file, RepositoryFiles files) {
        return ConflictMarkers.in(files.read(file.blob())).stream().map(fault -> new Finding(file.path(), fault));
    }
}
