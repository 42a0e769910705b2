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
        List<Path> folders = folders(System.getenv().getOrDefault("PATH", ""));
        return find(System.getProperty("browser.binary", ""), System.getProperty("browser.driver", ""), folders);
    }

    /**
     * @param binary the browser that was named, or nothing
     * @param driver the driver that was named, or nothing
     * @param folders where programs are, the first ones preferred
     */
    static Optional<InstalledChromium> find(String binary, String driver, List<Path> folders) {
        Optional<Path> browser = program(binary, BROWSERS, folders);
        return browser.flatMap(
                found -> program(driver, DRIVERS, folders).map(through -> new InstalledChromium(found, through)));
    }

    /** What was named is taken as it is: if it is not there, the tests fail and say so. */
    private static Optional<Path> program(String named, List<String> names, List<Path> folders) {
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<Path> folders(String path) {
        Stream<String> folders = Arrays.stream(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty());
        return Stream.concat(folders, Stream.of("/usr/bin")).map(Path::of).toList();
    }
}
