package io.github.policyhandbook.publication;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says why something could not be done with a file, where Java names only the file. */
final class Reason {

    private Reason() {}

    /** {@code /mnt/share/handbook may not be written to}. */
    static String of(IOException e) {
        return e instanceof FileSystemException file && file.getReason() == null && file.getFile() != null
                ? file.getFile() + " " + what(file)
                : String.valueOf(e.getMessage());
    }

    private static String what(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return "may not be read or written to";
        }
        if (e instanceof NoSuchFileException) {
            return "is not there";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "is there already";
        }
        return e instanceof DirectoryNotEmptyException ? "is not empty" : "cannot be used";
    }
}
