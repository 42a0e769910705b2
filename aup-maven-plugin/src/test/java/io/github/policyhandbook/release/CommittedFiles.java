package io.github.policyhandbook.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of a repository's last commit, written to another folder: neither history nor what was not committed. */
final class CommittedFiles {

    private CommittedFiles() {}

    static void write(Path project, Path folder) throws IOException {
        try (Repository repository =
                        new FileRepositoryBuilder().findGitDir(project.toFile()).build();
                TreeWalk files = new TreeWalk(repository)) {
            files.addTree(repository.resolve("HEAD^{tree}"));
            files.setRecursive(true);
            while (files.next()) {
                if (files.getFileMode() != FileMode.GITLINK) {
                    write(repository, files, folder.resolve(files.getPathString()));
                }
            }
        }
    }

    private static void write(Repository repository, TreeWalk files, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            repository.open(files.getObjectId(0)).copyTo(out);
        }
    }
}
