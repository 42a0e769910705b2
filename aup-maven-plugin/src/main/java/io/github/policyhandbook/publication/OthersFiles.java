package io.github.policyhandbook.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies files of others along, where the folder that they stand in is exchanged: as they are, with their rights. */
record OthersFiles(Path from, Path to, GivenRights rights, Disk disk) {

    /** @throws IOException if one cannot be copied, or is another afterwards */
    void copy(String path) throws IOException {
        Path file = from.resolve(path);
        Path copy = to.resolve(path);
        rights.makeFolder(to, copy.getParent());
        disk.copy(file, copy);
        if (Files.isSymbolicLink(file)) {
            return;
        }
        disk.give(Rights.of(file), copy);
        if (Files.mismatch(file, copy) >= 0) {
            throw new IOException(path + " arrived otherwise than it was, or was changed since");
        }
    }
}
