package io.github.policyhandbook.publication;

import io.github.policyhandbook.output.Checksum;
import io.github.policyhandbook.output.SitePaths;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one publication put in its place: {@code .aup-published} there. It marks the place as the handbook's own, and names
 * every file, so that a stranger's file is known.
 *
 * <pre>
 * aup-published 1
 * publication 7
 * source 3f0c41d2...
 * files 2
 * file 0123456789abcdef index.html
 * moved 89abcdef01234567 policies/ict.html -> policies/computers.html
 * </pre>
 *
 * <p>There is no time in it: who publishes the same again changes nothing.
 *
 * @param number counts the publications of a place, from 1
 * @param source the commit that the site was built from, or another word for it without blanks
 * @param checksums the {@link Checksum} of each file by its path, with {@code /}; the list itself is not among them
 * @param moved which of them only lead on from an address that the site no longer has, and where to
 */
public record PublicationList(
        int number, String source, NavigableMap<String, String> checksums, NavigableMap<String, String> moved) {

    /** Its own file name. */
    public static final String NAME = ".aup-published";

    private static final String FIRST_LINE = "aup-published 1";
    private static final Pattern NUMBER = Pattern.compile("publication ([1-9][0-9]{0,8})");
    private static final Pattern SOURCE = Pattern.compile("source (\\S+)");
    private static final Pattern FILES = Pattern.compile("files ([0-9]{1,9})");
    private static final Pattern FILE = Pattern.compile("file ([0-9a-f]{" + Checksum.DIGITS + "}) (.+)");
    private static final Pattern MOVED = Pattern.compile("moved ([0-9a-f]{" + Checksum.DIGITS + "}) (.+) -> (.+)");

    public PublicationList {
        if (number < 1 || source.isEmpty() || source.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("a publication has a number from 1 and a source in one word");
        }
        checksums = Collections.unmodifiableNavigableMap(new TreeMap<>(checksums));
        moved = Collections.unmodifiableNavigableMap(new TreeMap<>(moved));
        if (!checksums.keySet().containsAll(moved.keySet())) {
            throw new IllegalArgumentException("what leads on is a file too");
        }
    }

    /**
     * The list of a place; empty where it has none that can be read, which makes it a stranger's place.
     *
     * @throws IOException if the place cannot be read
     */
    static Optional<PublicationList> of(Path folder) throws IOException {
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

    /**
     * What such a text says; empty where it is none, or only a part of one. One path that no site can have makes it none:
     * whoever writes there could else have files written or deleted elsewhere.
     */
    static Optional<PublicationList> parse(String text) {
        String[] lines = text.replace("\r\n", "\n").split("\n", -1);
        if (lines.length < 5 || !lines[0].equals(FIRST_LINE) || !lines[lines.length - 1].isEmpty()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(lines[1]);
        Matcher source = SOURCE.matcher(lines[2]);
        Matcher files = FILES.matcher(lines[3]);
        boolean isHeaded = number.matches() && source.matches() && files.matches();
        if (!isHeaded || Integer.parseInt(files.group(1)) != lines.length - 5) {
            return Optional.empty();
        }
        NavigableMap<String, String> checksums = new TreeMap<>();
        NavigableMap<String, String> moved = new TreeMap<>();
        for (int i = 4; i < lines.length - 1; i++) {
            Matcher file = FILE.matcher(lines[i]);
            Matcher gone = MOVED.matcher(lines[i]);
            if (file.matches()) {
                checksums.put(file.group(2), file.group(1));
            } else if (gone.matches()) {
                checksums.put(gone.group(2), gone.group(1));
                moved.put(gone.group(2), gone.group(3));
            } else {
                return Optional.empty();
            }
        }
        if (!Stream.concat(checksums.keySet().stream(), moved.values().stream())
                .allMatch(PublicationList::canBeOfASite)) {
            return Optional.empty();
        }
        return Optional.of(new PublicationList(Integer.parseInt(number.group(1)), source.group(1), checksums, moved));
    }

    /** Whether a path stays in its folder, and is not one that publications keep for themselves. */
    private static boolean canBeOfASite(String path) {
        String top = path.split("/", 2)[0].toLowerCase(Locale.ROOT);
        return SitePaths.fault(path).isEmpty() && !top.startsWith(NAME) && !top.equals(Place.INSIDE);
    }

    /** It as lines of text. */
    String text() {
        return checksums.keySet().stream()
                .map(path -> line(path) + "\n")
                .collect(Collectors.joining(
                        "",
                        FIRST_LINE + "\npublication " + number + "\nsource " + source + "\nfiles " + checksums.size()
                                + "\n",
                        ""));
    }

    private String line(String path) {
        String target = moved.get(path);
        return target == null
                ? "file " + checksums.get(path) + " " + path
                : "moved " + checksums.get(path) + " " + path + " -> " + target;
    }

    /** Whether the same files stand there, whichever publication put them there. */
    boolean hasFilesOf(PublicationList other) {
        return checksums.equals(other.checksums) && moved.equals(other.moved);
    }
}
