package io.github.policyhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a build left: its HTML pages, all its files, and their bytes. */
record BuiltSite(int pages, int files, long bytes) {

    static BuiltSite in(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            int pages = (int) files.stream()
                    .filter(file -> file.toString().endsWith(".html"))
                    .count();
            return new BuiltSite(pages, files.size(), bytes);
        }
    }
}
