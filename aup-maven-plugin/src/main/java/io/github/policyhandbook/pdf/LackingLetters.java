package io.github.policyhandbook.pdf;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jsoup.nodes.TextNode;

/**
 * Finds the letters and signs of a page that the typeface lacks, such as 校, and that are printed as empty boxes.
 *
 * <p>Its plain face is asked for all: in bold it lacks signs of mathematics only, slanted also Arabic and scripts that are
 * no longer written.
 */
final class LackingLetters {

    /** So many are told; whoever reads them knows the script. */
    private static final int TOLD = 3;

    /** Up to here, the end of Latin Extended-A, every typeface has all: most pages hold nothing else. */
    private static final int SURELY_THERE = 0x17F;

    private final LaidOut laid;
    private final Set<Integer> asked = new LinkedHashSet<>();
    private final Set<Integer> lacking = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();

    private LackingLetters(LaidOut laid) {
        this.laid = laid;
    }

    /**
     * The sentence that tells of them, with the policies they stand in; empty where the typeface has all.
     *
     * @param path the file that is printed
     * @param laid the page, laid out and not yet written
     */
    static Optional<String> warning(String path, PrintablePage page, LaidOut laid) throws IOException {
        LackingLetters letters = new LackingLetters(laid);
        for (TextNode text : page.texts()) {
            letters.look(text.getWholeText(), page, text);
        }
        return letters.lacking.isEmpty() ? Optional.empty() : Optional.of(letters.sentence(path));
    }

    private void look(String words, PrintablePage page, TextNode text) throws IOException {
        int letter;
        for (int i = 0; i < words.length(); i += Character.charCount(letter)) {
            letter = words.codePointAt(i);
            if (letter > SURELY_THERE && isLacking(letter)) {
                page.policyWith(text).ifPresent(places::add);
            }
        }
    }

    private boolean isLacking(int letter) throws IOException {
        if (asked.add(letter) && isSeen(letter) && !isIn(laid.font(), letter)) {
            lacking.add(letter);
        }
        return lacking.contains(letter);
    }

    /** Whether a reader would see it: blanks, hyphens that only a line's end shows, and signs that join or vary others are not. */
    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE -> false;
            default -> !isVariationSelector(letter);
        };
    }

    private static boolean isVariationSelector(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
    }

    private static boolean isIn(PDFont font, int letter) throws IOException {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IllegalArgumentException e) {
            return false; // the library's way to say no
        }
    }

    private String sentence(String path) {
        String letters = first(lacking.stream()
                .map(letter -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(letter), letter))
                .toList());
        String where = places.isEmpty()
                ? ""
                : ", in "
                        + first(places.stream()
                                .map(place -> "\"" + place + "\"")
                                .toList());
        return path + " has empty boxes for letters that its typeface lacks: " + letters + where
                + ".\n  The page in the browser shows them. Hand that round too, or write the words in other letters beside them.";
    }

    private static String first(List<String> all) {
        String told = all.stream().limit(TOLD).collect(Collectors.joining(", "));
        return all.size() > TOLD ? told + " and " + (all.size() - TOLD) + " more" : told;
    }
}
