package io.github.policyhandbook.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The governors' packs of the golden repositories, for tests that look at them in a browser: each built once a run. */
public final class BuiltPack {

    private static final Map<String, Path> BUILT = new ConcurrentHashMap<>();

    private BuiltPack() {}

    /** The page of the pack of that folder below {@code src/test/resources/packs}. */
    public static Path page(String golden) {
        return BUILT.computeIfAbsent(golden, BuiltPack::build).resolve("index.html");
    }

    private static Path build(String golden) {
        try {
            Path folder = Path.of("src", "test", "resources", "packs", golden);
            Path repository = Files.createTempDirectory("aup-pack");
            new GoldenHistory(folder).replay(repository);
            Properties properties = GoldenSite.properties(folder.resolve("site.properties"));
            Path pack = Path.of("target", "built-packs", golden).toAbsolutePath();
            TestSettings settings =
                    TestSettings.of(repository.resolve("policies")).with(properties);
            GovernorsReview.build(settings.review(folder), pack);
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
