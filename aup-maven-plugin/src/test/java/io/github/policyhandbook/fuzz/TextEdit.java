package io.github.policyhandbook.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One thing that somebody does to a text, line by line, wherever the two numbers lead to.
 *
 * @param at points to the line, whatever the text's length
 * @param choice points to the word or to the new place
 * @param block what is put in
 */
public record TextEdit(Kind kind, int at, int choice, String block) {

    /** What is done. */
    public enum Kind {
        INSERT,
        REMOVE,
        MOVE,
        COPY,
        /** A word becomes another one, or goes. */
        REWORD,
        SWAP_WORDS,
        /** A line becomes two where a sentence ends. */
        SPLIT,
        /** Two lines become one. */
        JOIN,
        INDENT,
        OUTDENT,
        /** A mark before the words becomes another: of a list, a quote, a heading, or none. */
        MARK,
        /** Straight quotation marks and hyphens become curled ones and dashes. */
        REQUOTE,
        EMPHASISE,
        /** A case that another language would fold otherwise. */
        UPPER_CASE
    }

    private static final List<String> WORDS = List.of(
            "not", "never", "must", "should", "three", "14", "", "governors", "\u00e9t\u00e9", "*all*", "[a](b.md)");
    private static final List<String> MARKS = List.of("", "- ", "1. ", "7) ", "> ", "# ", "### ", "3.2 ", "(b) ", "| ");

    /** Any edit of a text; what it puts in is anything, now and then, and a sentence as a rule. */
    public static Arbitrary<TextEdit> any() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, MadeUpMarkdown.plainBlocks()), Tuple.of(1, MadeUpMarkdown.blocks())))
                .as(TextEdit::new);
    }

    /** The text with all of them done to it, one after the other. */
    public static String applied(List<TextEdit> edits, String text) {
        String now = text;
        for (TextEdit edit : edits) {
            now = edit.applyTo(now);
        }
        return now;
    }

    /** The text with this done to it; the same text where it cannot be. */
    public String applyTo(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int place = at % lines.size();
        String line = lines.get(place);
        switch (kind) {
            case INSERT -> lines.addAll(place, List.of("", block, ""));
            case REMOVE -> lines.remove(place);
            case MOVE -> lines.add(choice % lines.size(), lines.remove(place));
            case COPY -> lines.add(choice % lines.size(), line);
            case JOIN -> join(lines, place);
            default -> lines.set(place, rewritten(line));
        }
        return String.join("\n", lines);
    }

    private static void join(List<String> lines, int place) {
        if (place + 1 < lines.size()) {
            lines.set(place, lines.get(place) + " " + lines.remove(place + 1).strip());
        }
    }

    private String rewritten(String line) {
        return switch (kind) {
            case SPLIT -> line.replaceFirst("([.,]) (?=\\S)", choice % 2 == 0 ? "$1\n" : "$1\n\n");
            case INDENT -> " ".repeat(choice % 5) + line;
            case OUTDENT -> line.stripLeading();
            case MARK -> MARKS.get(choice % MARKS.size()) + line.replaceFirst("^\\s*(?:[-#>*|]+|\\d+[.)])\\s*", "");
            case REQUOTE ->
                line.replace('\'', '\u2019').replace(" - ", " \u2013 ").replace("\"", "\u201d");
            case UPPER_CASE -> line.toUpperCase(Locale.ROOT);
            default -> withWords(line);
        };
    }

    private String withWords(String line) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ", -1)));
        int word = choice % words.size();
        switch (kind) {
            case SWAP_WORDS -> words.add((choice / 7) % words.size(), words.remove(word));
            case EMPHASISE -> words.set(word, "**" + words.get(word) + "**");
            default -> words.set(word, WORDS.get(choice % WORDS.size()));
        }
        return String.join(" ", words);
    }
}
