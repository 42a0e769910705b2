package io.github.policyhandbook.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium and its driver that this machine has.
 *
 * @param browser the program that shows pages
 * @param driver the program through which tests talk to it; of the same release
 */
record InstalledChromium(Path browser, Path driver) {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> DRIVERS = List.of("chromedriver");

    /** Named by {@code -Dbrowser.binary} and {@code -Dbrowser.driver}, else found where programs are. */
    static Optional<InstalledChromium> find() {
        Optional<Path> browser = program("browser.binary", BROWSERS);
        Optional<Path> driver = program("browser.driver", DRIVERS);
        return browser.flatMap(found -> driver.map(with -> new InstalledChromium(found, with)));
    }

    private static Optional<Path> program(String property, List<String> names) {
        String stated = System.getProperty(property, "");
        if (!stated.isEmpty()) {
            return Optional.of(Path.of(stated));
        }
        return names.stream()
                .flatMap(name -> folders().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> folders() {
        String path = System.getenv().getOrDefault("PATH", "");
        Stream<String> folders = Arrays.stream(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty());
        return Stream.concat(folders, Stream.of("/usr/bin", "/usr/lib/chromium", "/usr/lib/chromium-browser"))
                .map(Path::of);
    }
}
