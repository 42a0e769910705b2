package io.github.policyhandbook.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a folder, by path with {@code /}. A site's own list, {@code .aup-site}, is left out: it only repeats what
 * the files say. So are the style sheet and the scripts, which are the plugin's own files whatever the policies say.
 */
record GoldenTree(Map<String, byte[]> files) {

    private static final Pattern SAME_IN_EVERY_SITE =
            Pattern.compile("\\.aup-site|assets/(?!search-index)[^/]+\\.(?:css|js)");

    /** A folder that is not there has no files. */
    static GoldenTree of(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(path).toString().replace('\\', '/');
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        files.keySet().removeIf(name -> SAME_IN_EVERY_SITE.matcher(name).matches());
        return new GoldenTree(files);
    }

    /** Makes a folder hold these files and no other. */
    void writeTo(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** What is wrong with the other tree, if this one is right: a line or more for each file, by path. */
    List<String> differencesFrom(GoldenTree made) {
        TreeSet<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(made.files.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!made.files.containsKey(path)) {
                differences.add(path + ": expected, but not made");
            } else if (!files.containsKey(path)) {
                differences.add(path + ": made, but not expected");
            } else if (!Arrays.equals(files.get(path), made.files.get(path))) {
                differences.add(path + difference(files.get(path), made.files.get(path)));
            }
        }
        return differences;
    }

    private static String difference(byte[] expected, byte[] made) {
        Optional<String> expectedText = text(expected);
        Optional<String> madeText = text(made);
        if (expectedText.isEmpty() || madeText.isEmpty()) {
            return ": differs from byte " + Arrays.mismatch(expected, made) + " on; " + expected.length
                    + " bytes expected, " + made.length + " made";
        }
        String[] old = expectedText.get().split("\n", -1);
        String[] now = madeText.get().split("\n", -1);
        int line = Arrays.mismatch(old, now);
        return ":" + (line + 1) + ":\n  expected: " + lineAt(old, line) + "\n  made:     " + lineAt(now, line);
    }

    /** A carriage return is shown, since a line may differ in nothing else. */
    private static String lineAt(String[] lines, int index) {
        return index < lines.length ? lines[index].replace("\r", "\\r") : "(the end)";
    }

    /** Empty for bytes that are no text. */
    private static Optional<String> text(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
