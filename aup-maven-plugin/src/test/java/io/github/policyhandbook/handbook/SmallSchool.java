package io.github.policyhandbook.handbook;

import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A school of one test, its commits a year apart, and the site that is built of them. */
final class SmallSchool implements AutoCloseable {

    private static final int FIRST_YEAR = 2022;

    private final Path folder;
    private final TestRepository repository;
    private final List<String> told = new ArrayList<>();
    private int commits;

    SmallSchool(Path folder) {
        this.folder = folder;
        this.repository = TestRepository.in(folder.resolve("school"));
    }

    /** Commits one file, as UTF-8. */
    SmallSchool commit(String path, String text) {
        repository.write(path, text);
        return commit();
    }

    /** Writes one file that goes with the next commit. */
    SmallSchool write(String path, String text) {
        repository.write(path, text);
        return this;
    }

    SmallSchool commit() {
        repository.commit(LocalDate.of(FIRST_YEAR + commits++, 10, 1), "Change");
        return this;
    }

    /** Builds the site, as of the December after the third commit. */
    SmallSchool build() {
        TestSettings settings = TestSettings.of(repository.path().resolve("policies"))
                .with("asOf", "2024-12-01")
                .with("baseUrl", "https://handbook.example/")
                .heardBy(listener());
        HandbookSite.build(settings.settings(), site());
        return this;
    }

    Path site() {
        return folder.resolve("handbook");
    }

    /** What was told on the way, in order. */
    List<String> told() {
        return List.copyOf(told);
    }

    String file(String path) {
        return read(site().resolve(path));
    }

    /** All that was written as text, by its place in the site. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(site())) {
            files.filter(file -> file.toString().matches(".*\\.(html|json|js|xml|csv)"))
                    .filter(file -> !file.startsWith(site().resolve("schemas")))
                    .sorted()
                    .forEach(file -> texts.put(site().relativize(file).toString(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @Override
    public void close() {
        repository.close();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Progress listener() {
        return new Progress() {
            @Override
            public void step(String sentence) {}

            @Override
            public void warn(String sentence) {
                told.add(sentence);
            }

            @Override
            public void finding(Finding finding) {
                told.add(finding.fault().severity() + " " + finding.message());
            }
        };
    }
}
