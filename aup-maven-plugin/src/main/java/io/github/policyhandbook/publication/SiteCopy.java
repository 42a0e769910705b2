package io.github.policyhandbook.publication;

import io.github.policyhandbook.output.BuiltSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is to stand in a place: a list of files, and where the content of each is to be had.
 *
 * @param list the files
 * @param folders where they may stand, the first that has one with the right name counts
 * @param elsewhere the files of those that stand in none of these, by path
 * @param made the content of those that stand nowhere yet, by path
 */
record SiteCopy(PublicationList list, List<Path> folders, Map<String, Path> elsewhere, Map<String, String> made) {

    SiteCopy {
        folders = List.copyOf(folders);
        elsewhere = Map.copyOf(elsewhere);
        made = Map.copyOf(made);
    }

    /** One whose files all stand in these folders, or nowhere yet. */
    SiteCopy(PublicationList list, List<Path> folders, Map<String, String> made) {
        this(list, folders, Map.of(), made);
    }

    /** A built site, with the pages that lead on from vanished addresses. */
    static SiteCopy of(PublicationList list, BuiltSite site, Map<String, String> made) {
        return new SiteCopy(list, List.of(site.folder()), made);
    }

    /** The content of one of the files, to be closed by the caller. */
    InputStream open(String path) throws IOException {
        String text = made.get(path);
        if (text != null) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
        Path other = elsewhere.get(path);
        if (other != null) {
            return Files.newInputStream(other);
        }
        for (Path folder : folders) {
            if (Files.isRegularFile(folder.resolve(path))) {
                return Files.newInputStream(folder.resolve(path));
            }
        }
        throw new IOException(folders.get(0).resolve(path) + " is not there any more");
    }
}
