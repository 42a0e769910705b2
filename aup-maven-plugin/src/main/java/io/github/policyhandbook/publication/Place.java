package io.github.policyhandbook.publication;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A folder that a site is published to, with all that a publication keeps beside it or, where nothing can stand beside it,
 * inside it.
 *
 * @param folder absolute, without links on the way; it need not exist yet
 */
record Place(Path folder) {

    /** The folder inside, where a place is changed file by file. */
    static final String INSIDE = ".aup-publication";

    /** Where a whole new copy is made. */
    Path fresh() {
        return beside("new");
    }

    /** Where the copies before stand, each in a folder by the number of its publication. */
    Path earlier() {
        return beside("earlier");
    }

    /** What may be deleted at any time. */
    Path trash() {
        return beside("trash");
    }

    /** The file whose lock keeps two publications apart. */
    Path lock() {
        return beside("lock");
    }

    /** Whether there is a folder around it at all: the top of a share or drive has none. */
    boolean hasBeside() {
        return folder.getParent() != null && folder.getFileName() != null;
    }

    Path inside() {
        return folder.resolve(INSIDE);
    }

    /** Where the files that change wait until all of them are there. */
    Path nextInside() {
        return inside().resolve("next");
    }

    /** Where the files stand that publications replaced or removed, by the number of the last one that had them. */
    Path earlierInside() {
        return inside().resolve("earlier");
    }

    Path trashInside() {
        return inside().resolve("trash");
    }

    Path lockInside() {
        return inside().resolve("lock");
    }

    static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it is a folder that holds nothing. */
    static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    private Path beside(String what) {
        return folder.resolveSibling("." + folder.getFileName() + ".aup-" + what);
    }
}
