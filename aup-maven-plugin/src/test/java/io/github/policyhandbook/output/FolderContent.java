package io.github.policyhandbook.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds, for assertions: text by path; {@code -> target} for a link, {@code folder} for an empty one. */
final class FolderContent {

    private FolderContent() {}

    /** Everything but the site's own list. */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isSymbolicLink(path)) {
                    content.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isRegularFile(path)) {
                    content.put(name, Files.readString(path));
                } else if (isEmpty(path)) {
                    content.put(name, "folder");
                }
            }
        }
        content.remove(SiteManifest.NAME);
        return content;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
