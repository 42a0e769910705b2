package io.github.policyhandbook.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A policy's file while a made-up school works on it. */
final class PolicyDraft {

    private static final int OPENING_WORDS = 5;

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<String> misstated = new ArrayList<>();
    private String text;
    private String secret = "";
    private Charset charset = UTF_8;

    PolicyDraft(String text) {
        this.text = text;
    }

    /** The facts as they are written, by key. */
    Map<String, String> facts() {
        return facts;
    }

    /** Lines of front matter that cannot be read, or not be true. */
    List<String> misstated() {
        return misstated;
    }

    void edit(List<TextEdit> edits) {
        text = TextEdit.applied(edits, text);
    }

    void saveAs(Charset other) {
        charset = other;
    }

    /** Has the word stand wherever nobody may read it; it is kept apart from the text, whatever is done to that. */
    void hide(String word) {
        secret = word;
    }

    void reveal() {
        secret = "";
    }

    /** The hidden word; empty where there is none. */
    String secret() {
        return secret;
    }

    /** The first words of a line, wherever the number leads to. */
    String opening(int at) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        String line = lines.isEmpty() ? "None" : lines.get(at % lines.size());
        return Arrays.stream(line.replaceFirst("^[-#>|\\s]+", "").split(" "))
                .limit(OPENING_WORDS)
                .collect(Collectors.joining(" "));
    }

    /** The file's bytes. */
    byte[] content() {
        List<String> lines = new ArrayList<>();
        facts.forEach((key, value) -> lines.add(key + ": " + value));
        if (!secret.isEmpty()) {
            lines.add("owner: " + secret);
            lines.add("summary-of-changes: " + secret);
        }
        lines.addAll(misstated);
        String front = lines.isEmpty() ? "" : "---\n" + String.join("\n", lines) + "\n---\n";
        return (front + hidden() + text).getBytes(charset);
    }

    private String hidden() {
        return secret.isEmpty()
                ? ""
                : "# WORD heading {#WORD}\n\nStaff must keep WORD [to](WORD.md) themselves.\n\n![WORD](img/WORD.png)\n\n"
                        .replace("WORD", secret);
    }
}
