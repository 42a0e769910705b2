package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * How passages are written down as Markdown.
 *
 * @param marker what items begin with
 * @param width the column at which lines are broken; 0 for long lines
 * @param indent how many blanks a list stands to the right
 * @param curly whether quotes and dashes are the printer's
 */
record Layout(Marker marker, int width, int indent, boolean curly) {

    static final Layout PLAIN = new Layout(Marker.DASH, 0, 0, false);

    /** What a list's items begin with. */
    enum Marker {
        /** Bullets. */
        DASH,
        STAR,
        /** Counted by Markdown, for each list anew. */
        COUNTED,
        /** Counted with a bracket. */
        BRACKET,
        /** Written by the author: the section's number, then the item's. */
        DECIMAL;

        boolean isNumber() {
            return this != DASH && this != STAR;
        }
    }

    /**
     * A text as it was written.
     *
     * @param numbers each passage's number, empty where it has none
     */
    record Written(String text, List<String> numbers) {}

    Written write(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        List<String> numbers = new ArrayList<>();
        int section = 0;
        int item = 0;
        boolean inList = false;
        for (Passage passage : passages) {
            boolean isItem = passage.kind() == Clause.Kind.ITEM;
            section += passage.isHeading() ? 1 : 0;
            boolean countsOn = marker == Marker.DECIMAL ? !passage.isHeading() : isItem && inList;
            item = (countsOn ? item : 0) + (isItem ? 1 : 0);
            if (!text.isEmpty()) {
                text.append(isItem && inList && marker != Marker.DECIMAL ? "\n" : "\n\n");
            }
            String number = isItem ? number(section, item) : "";
            numbers.add(marker.isNumber() ? number : "");
            text.append(isItem ? item(passage, number) : other(passage));
            inList = isItem;
        }
        return new Written(text.append('\n').toString(), numbers);
    }

    private String item(Passage passage, String number) {
        boolean isList = marker != Marker.DECIMAL;
        String lead = (isList ? " ".repeat(indent) : "") + number + " ";
        return lead + broken(escaped(quoted(passage.text())), isList ? " ".repeat(lead.length()) : "");
    }

    private String other(Passage passage) {
        String words = escaped(quoted(passage.text()));
        return passage.isHeading() ? "#".repeat(Math.max(1, passage.level())) + " " + words : broken(words, "");
    }

    private String number(int section, int item) {
        return switch (marker) {
            case DASH -> "-";
            case STAR -> "*";
            case COUNTED -> item + ".";
            case BRACKET -> item + ")";
            case DECIMAL -> section + "." + item;
        };
    }

    private String quoted(String text) {
        return curly
                ? text.replaceAll("(^|[\\s(])\"", "$1\u201C")
                        .replace('"', '\u201D')
                        .replace('\'', '\u2019')
                        .replace(" - ", " \u2013 ")
                : text;
    }

    private String broken(String text, String rest) {
        if (width == 0) {
            return text;
        }
        StringBuilder broken = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            boolean startsBlock = word.matches("[-+*#>=|~].*|\\d+[.)].*|\\(?[a-z0-9]{1,4}[).].*|:.*");
            if (column > 0 && column + word.length() > width && !startsBlock) {
                broken.append('\n').append(rest);
                column = 0;
            } else if (column > 0) {
                broken.append(' ');
                column++;
            }
            broken.append(word);
            column += word.length();
        }
        return broken.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_{}[]<>#|~^$".indexOf(c) >= 0 || i == 0 && "+-=:".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
