package io.github.policyhandbook.history;

import io.github.policyhandbook.model.HandbookException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Which names of files can be used on this machine. Java translates them by the language it was started in: where that is
 * {@code LC_ALL=C}, which has plain letters only, a file {@code Éthique.md} can neither be found by its name nor be known by
 * the name it is listed under. Git's own names, and what is committed, are not affected.
 */
final class FileNames {

    private static final int LAST_PLAIN = 0x7F;

    private FileNames() {}

    /** Whether there can be a file of that name here at all. */
    static boolean isUsable(String path) {
        try {
            return !Path.of(path).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Asks for another language where files would be taken for other ones, or for missing. A name of plain letters that
     * cannot be used, such as {@code what?.md} on Windows, is another matter: there is no such file then.
     *
     * @throws HandbookException if one of the names has letters that Java cannot use
     */
    static void refuseUnreadable(Collection<String> paths) {
        List<String> unreadable = paths.stream()
                .filter(path -> !isUsable(path) && path.chars().anyMatch(letter -> letter > LAST_PLAIN))
                .sorted()
                .toList();
        if (!unreadable.isEmpty()) {
            throw new HandbookException(
                    "The language settings of this machine have no letters such as those in the name "
                            + unreadable.get(0)
                            + ", so the files of the policies cannot be read as they lie in their folder."
                            + "\n  Set the environment variable LC_ALL to C.UTF-8 (export LC_ALL=C.UTF-8), then run again.");
        }
    }
}
