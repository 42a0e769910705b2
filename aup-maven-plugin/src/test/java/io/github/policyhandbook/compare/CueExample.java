package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A clause before and after, and the cues that a careful reader would mark: {@code obligation: must -> should}, a side
 * without words written {@code -}.
 */
record CueExample(String name, String before, String after, List<String> cues) {

    /** The examples of a file below {@code src/test/resources/cues}. */
    static List<CueExample> of(String subject) {
        List<CueExample> examples = new ArrayList<>();
        for (String part : read("/cues/" + subject + ".md").split("(?m)^## ")) {
            String[] sections = part.split("(?m)^(?:Before:|After:|Cues:\n)");
            if (sections.length == 4 || sections.length == 3) {
                String cues = sections.length == 4 ? sections[3] : "";
                examples.add(new CueExample(
                        subject + ": " + sections[0].strip(),
                        sections[1].strip(),
                        sections[2].replace("Cues:", "").strip(),
                        cues.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()));
            }
        }
        return examples;
    }

    List<String> found() {
        Clause old = Texts.clause(before);
        Clause young = Texts.clause(after);
        return Cues.in(WordDiff.between(old, young), LinkChanges.between(old, young)).stream()
                .map(cue ->
                        cue.type().name().toLowerCase(Locale.ROOT) + ": " + side(cue.from()) + " -> " + side(cue.to()))
                .toList();
    }

    long right() {
        List<String> open = new ArrayList<>(cues);
        return found().stream().filter(open::remove).count();
    }

    boolean isMet() {
        return right() == cues.size() && found().size() == cues.size();
    }

    String sideBySide() {
        return String.format(Locale.ROOT, "%s%n  %s%n  %s%n  %-60s | %s", name, before, after, cues, found());
    }

    private static String side(String words) {
        return words.isEmpty() ? "-" : words;
    }

    private static String read(String resource) {
        try (InputStream in = CueExample.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
