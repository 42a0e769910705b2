package io.github.policyhandbook.output;

import io.github.policyhandbook.output.OutputFolder.Purpose;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which files of a folder are the site's own: {@code .aup-site} in it. Every other file is somebody else's and stays.
 *
 * <p>A first line tells what stands there and the format, {@code aup-site 1}, then each file has a line with its SHA-256
 * and its path, in the order of the paths. There is no time in it: the same site has the same manifest.
 *
 * @param purpose what stands there; a governors' pack and a check's reports have a manifest too
 * @param hashes the SHA-256 of each own file as 64 hex digits, by its path with {@code /}
 */
record SiteManifest(Purpose purpose, NavigableMap<String, String> hashes) {

    /** Its own file name; the manifest does not list itself. */
    static final String NAME = ".aup-site";

    private static final String LINE = "[0-9a-f]{64} .+";

    SiteManifest {
        hashes = Collections.unmodifiableNavigableMap(new TreeMap<>(hashes));
    }

    /** The manifest of a folder; empty where it has none that this plugin wrote. */
    static Optional<SiteManifest> of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return parse(Files.readString(file));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<SiteManifest> parse(String text) {
        String[] lines = text.split("\n");
        NavigableMap<String, String> hashes = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].matches(LINE)) {
                return Optional.empty();
            }
            hashes.put(lines[i].substring(65), lines[i].substring(0, 64));
        }
        return Arrays.stream(Purpose.values())
                .filter(purpose -> text.endsWith("\n") && lines[0].equals(format(purpose)))
                .map(purpose -> new SiteManifest(purposeOf(purpose, hashes), hashes))
                .findFirst();
    }

    /** Packs and reports called themselves sites at first; no site has such a file. */
    private static Purpose purposeOf(Purpose said, NavigableMap<String, String> hashes) {
        if (said != Purpose.SITE) {
            return said;
        }
        return hashes.containsKey("review.json")
                ? Purpose.PACK
                : hashes.containsKey("check.sarif") ? Purpose.REPORT : Purpose.SITE;
    }

    String text() {
        return hashes.entrySet().stream()
                .map(line -> line.getValue() + " " + line.getKey() + "\n")
                .collect(Collectors.joining("", format(purpose) + "\n", ""));
    }

    private static String format(Purpose purpose) {
        return "aup-" + purpose.thing() + " 1";
    }

    /** Whether the site wrote that file, the manifest itself included. */
    boolean owns(String path) {
        return path.equals(NAME) || hashes.containsKey(composed(path));
    }

    /** Whether the site wrote a file below that folder. */
    boolean ownsBelow(String folder) {
        String start = composed(folder) + "/";
        String next = hashes.ceilingKey(start);
        return next != null && next.startsWith(start);
    }

    /** Some file systems hand an accented letter back in two parts. */
    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
