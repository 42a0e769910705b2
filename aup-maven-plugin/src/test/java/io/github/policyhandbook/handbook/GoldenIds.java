package io.github.policyhandbook.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.policyhandbook.handbook.PublishedIds.Text;
import io.github.policyhandbook.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that holds the clause ids a history was published with: in clear, or as digests where the texts are not this
 * project's to repeat. {@code -Dgolden.rewriteIds=true} writes it anew; {@code docs/clause-history.md} tells when that is
 * allowed.
 *
 * <p>Digests tell that ids changed, not which. So a run that finds them as they were leaves them in clear in the build's
 * own folder, where the next run looks them up.
 */
final class GoldenIds {

    /** How much of the ids the file may show. */
    enum Form {
        IN_CLEAR,
        /** For each text two digests: of its name, and of its name and ids. */
        DIGESTS
    }

    private final Path file;
    private final Form form;
    private final Path lastRun;
    private final boolean rewrites;

    /** @param lastRun where the ids are left in clear */
    GoldenIds(Path file, Form form, Path lastRun, boolean rewrites) {
        this.file = file;
        this.form = form;
        this.lastRun = lastRun;
        this.rewrites = rewrites;
    }

    /**
     * Compares the ids with those held.
     *
     * @throws AssertionError if a text's ids differ, a text is no longer there, or one is not held yet
     */
    void check(PublishedIds made) throws IOException {
        if (rewrites) {
            write(made);
        }
        List<String> differences = differences(made);
        if (!differences.isEmpty()) {
            throw new AssertionError(
                    file.getFileName() + " holds other ids; texts that differ: " + differences.size() + "\n"
                            + String.join("\n", differences)
                            + "\ndocs/clause-history.md tells what to do.");
        }
        Files.createDirectories(lastRun.getParent());
        Files.write(lastRun, made.lines(), UTF_8);
    }

    private void write(PublishedIds made) throws IOException {
        List<String> lines = new ArrayList<>(comments());
        if (form == Form.IN_CLEAR) {
            lines.addAll(made.lines());
        } else {
            made.clauses().forEach((text, ids) -> lines.add(name(text) + " " + digest(text, ids)));
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n", UTF_8);
    }

    private List<String> differences(PublishedIds made) throws IOException {
        Map<String, String> held = held();
        Map<String, List<String>> before = before();
        List<String> differences = new ArrayList<>();
        List<String> previous = List.of();
        for (Map.Entry<Text, List<String>> text : made.clauses().entrySet()) {
            String digest = held.remove(name(text.getKey()));
            if (digest == null) {
                differences.add(text.getKey() + ": not held yet");
            } else if (!digest.equals(digest(text.getKey(), text.getValue()))) {
                Optional<List<String>> known = Optional.ofNullable(before.get(digest));
                differences.add(text.getKey() + ": " + difference(known, text.getValue(), previous));
            }
            previous = text.getValue();
        }
        Map<String, String> names = names();
        held.keySet().forEach(name -> differences.add(names.getOrDefault(name, name) + ": held, but no longer there"));
        return differences;
    }

    private static String difference(Optional<List<String>> before, List<String> now, List<String> previous) {
        if (before.isEmpty()) {
            List<String> fresh =
                    now.stream().filter(id -> !previous.contains(id)).toList();
            return "the ids differ; now, of " + now.size() + ", those that the text before it has not: " + fresh;
        }
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < Math.max(before.get().size(), now.size()); i++) {
            String was = i < before.get().size() ? before.get().get(i) : "(none)";
            String is = i < now.size() ? now.get(i) : "(none)";
            if (!was.equals(is)) {
                lost.add("  clause " + (i + 1) + ": before " + was + ", now " + is);
            }
        }
        return lost.size() + " ids differ\n" + String.join("\n", lost);
    }

    /** Digest of what is held, by the digest of its name. */
    private Map<String, String> held() throws IOException {
        Map<String, String> held = new LinkedHashMap<>();
        if (form == Form.IN_CLEAR) {
            PublishedIds.read(lines(file)).clauses().forEach((text, ids) -> held.put(name(text), digest(text, ids)));
        } else {
            lines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(digests -> held.put(digests[0], digests[1]));
        }
        return held;
    }

    /** The ids in clear, by their digest: the file's own, else those of the last run that found them as they were. */
    private Map<String, List<String>> before() throws IOException {
        Map<String, List<String>> before = new HashMap<>();
        inClear().clauses().forEach((text, ids) -> before.put(digest(text, ids), ids));
        return before;
    }

    private Map<String, String> names() throws IOException {
        Map<String, String> names = new HashMap<>();
        inClear().clauses().keySet().forEach(text -> names.put(name(text), text.toString()));
        return names;
    }

    private PublishedIds inClear() throws IOException {
        return PublishedIds.read(lines(form == Form.IN_CLEAR ? file : lastRun));
    }

    private List<String> comments() throws IOException {
        return lines(file).stream().filter(line -> line.startsWith("#")).toList();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.of();
    }

    private static String name(Text text) {
        return Sha256.hex(text.toString());
    }

    private static String digest(Text text, List<String> ids) {
        return Sha256.hex(text + "\n" + String.join("\n", ids));
    }
}
