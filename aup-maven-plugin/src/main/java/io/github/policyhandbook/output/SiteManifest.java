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
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which files of a folder are the site's own: {@code .aup-site} in it. Every other file is somebody else's and stays.
 *
 * <p>A first line tells what stands there and the format, {@code aup-site 2}, then each file has a line with its
 * {@link Checksum} and its path, in the order of the paths. There is no time in it: the same site has the same manifest.
 * Format 1 had SHA-256 in its place.
 *
 * @param purpose what stands there; a governors' pack and a check's reports have a manifest too
 * @param hashes the checksum of each own file, by its path with {@code /}
 */
record SiteManifest(Purpose purpose, NavigableMap<String, String> hashes) {

    /** Its own file name; the manifest does not list itself. */
    static final String NAME = ".aup-site";

    private static final int FORMAT = 2;

    /** How long the checksums of each format are, by its number less one. */
    private static final List<Integer> DIGITS = List.of(64, Checksum.DIGITS);

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
        return IntStream.rangeClosed(1, FORMAT)
                .boxed()
                .flatMap(format -> Arrays.stream(Purpose.values())
                        .filter(purpose -> text.endsWith("\n") && text.startsWith(firstLine(purpose, format) + "\n"))
                        .flatMap(purpose -> parse(text, purpose, DIGITS.get(format - 1)).stream()))
                .findFirst();
    }

    private static Optional<SiteManifest> parse(String text, Purpose purpose, int digits) {
        Pattern line = Pattern.compile("[0-9a-f]{" + digits + "} .+");
        String[] lines = text.split("\n");
        NavigableMap<String, String> hashes = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            if (!line.matcher(lines[i]).matches()) {
                return Optional.empty();
            }
            hashes.put(lines[i].substring(digits + 1), lines[i].substring(0, digits));
        }
        return Optional.of(new SiteManifest(purposeOf(purpose, hashes), hashes));
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
                .collect(Collectors.joining("", firstLine(purpose, FORMAT) + "\n", ""));
    }

    private static String firstLine(Purpose purpose, int format) {
        return "aup-" + purpose.thing() + " " + format;
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
