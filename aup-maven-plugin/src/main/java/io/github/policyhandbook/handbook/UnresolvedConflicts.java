package io.github.policyhandbook.handbook;

import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.edition.ProposedHandbook;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.markdown.ConflictMarkers;
import io.github.policyhandbook.model.AlignmentFile;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.RepositoryFiles;
import java.util.List;
import java.util.stream.Stream;

/** The files put forward in which a merge left two wordings: no meeting could say what it approved. */
final class UnresolvedConflicts {

    private UnresolvedConflicts() {}

    static List<Finding> in(ProposedHandbook proposed, GitHistory git) {
        Stream<FileState> policies =
                proposed.proposals().stream().map(Proposal::file).flatMap(file -> file.stream());
        return Stream.concat(policies, git.fileAtTip(AlignmentFile.NAME).stream())
                .flatMap(file -> in(file, git.files()))
                .toList();
    }

    private static Stream<Finding> in(FileState file, RepositoryFiles files) {
        return ConflictMarkers.in(files.read(file.blob())).stream().map(fault -> new Finding(file.path(), fault));
    }
}
