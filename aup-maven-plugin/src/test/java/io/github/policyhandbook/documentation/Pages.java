package io.github.policyhandbook.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages there are: those of {@code docs}, and the ones at the root of the project. */
final class Pages {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Pages() {}

    /** All pages; with {@code -Dpage=...}, those whose name holds one of these words, separated by commas. */
    static List<Page> chosen() throws IOException {
        List<String> words = List.of(System.getProperty("page", "").split(","));
        return all().stream()
                .filter(page -> words.stream().anyMatch(page.name()::contains))
                .toList();
    }

    static List<Page> all() throws IOException {
        List<Path> files = Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md")
                .map(ROOT::resolve)
                .collect(Collectors.toCollection(ArrayList::new));
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
        }
        List<Page> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(Page.read(ROOT, file));
        }
        return pages;
    }
}
