package io.github.policyhandbook.handbook;

import io.github.policyhandbook.markdown.PolicyParser;
import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of a repository as each commit has them, read without anything of the site's own way to them. */
final class CommittedTexts {

    private static final PolicyParser PARSER = new PolicyParser();

    private final Repository repository;

    CommittedTexts(Repository repository) {
        this.repository = repository;
    }

    boolean hasCommit(String commit) throws IOException {
        return repository.getObjectDatabase().has(ObjectId.fromString(commit));
    }

    /** The clauses of that file in that commit, each as {@code 12: 3.2 Lock the screen.}, in the order of the text. */
    List<String> clauses(String commit, String path) throws IOException {
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk file = TreeWalk.forPath(
                        repository,
                        path,
                        walk.parseCommit(ObjectId.fromString(commit)).getTree())) {
            byte[] content = repository.open(file.getObjectId(0)).getBytes();
            return PARSER.parse(content).clauses().stream()
                    .map(clause -> clause.line() + ": "
                            + clause.number().map(number -> number + " ").orElse("") + clause.text())
                    .toList();
        }
    }
}
