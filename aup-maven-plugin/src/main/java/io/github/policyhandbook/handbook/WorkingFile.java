package io.github.policyhandbook.handbook;

import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Finds a policy's file on the disk, and only there where it may be written: never through a link that leads away. */
final class WorkingFile {

    private final Path source;
    private final GitHistory git;

    WorkingFile(Path source, GitHistory git) {
        this.source = source;
        this.git = git;
    }

    /** A file's place and what stands in it, or why it cannot be written. */
    sealed interface Reading permits Found, Refused {}

    /** The file. */
    record Found(Path place, byte[] content) implements Reading {}

    /** Why it cannot be written. */
    record Refused(Fault fault) implements Reading {}

    /** Whether a link stands where the file stood. */
    boolean isLink(FileState file) {
        return Files.isSymbolicLink(place(file));
    }

    /** Reads it. */
    Reading read(FileState file) {
        Path place = place(file);
        if (Files.isSymbolicLink(place)) {
            return refused("the file is a link to another place", "Name the policy whose own file that is.");
        }
        if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            return refused(
                    "the file is not in the working tree",
                    "Check out the branch that holds it: an approval is written where the policies are edited.");
        }
        try {
            if (!place.toRealPath().startsWith(source.toRealPath())) {
                return refused("the file is outside the policy folder " + source, "Name the folder it is in.");
            }
            return Files.isWritable(place)
                    ? new Found(place, Files.readAllBytes(place))
                    : refused("the file may not be written", "Take the write protection off it.");
        } catch (IOException e) {
            return refused("the file cannot be read: " + e.getMessage(), "Check that you may open it.");
        }
    }

    private Path place(FileState file) {
        return git.root().map(root -> root.resolve(file.path())).orElseGet(() -> source.resolve(file.below()));
    }

    private static Refused refused(String what, String mend) {
        return new Refused(Fault.error(Rule.APPROVAL, 1, what, mend));
    }
}
