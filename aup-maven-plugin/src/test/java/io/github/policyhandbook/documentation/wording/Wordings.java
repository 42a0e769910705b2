package io.github.policyhandbook.documentation.wording;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The wordings that one expression can have, with {@code …} for what only a run of the program tells. A wording may have
 * holes too: characters that stand for a parameter of the method that it was found in, until its callers fill them.
 */
record Wordings(Set<String> texts) {

    static final String VARYING = "…";

    /** Any text at all. */
    static final Wordings ANY = of(VARYING);

    /** No text: an {@code Optional} that is empty, a list that nothing is put into. */
    static final Wordings NONE = new Wordings(Set.of());

    /** More alternatives than this in one place are no wording of ours but a list of values. */
    private static final int MOST = 64;

    /** What stands within a sentence is a value up to that length: {@code to read its newest commit}. */
    static final int WORDS_OF_A_VALUE = 7;

    /** Two words, one behind the other. */
    static final Pattern OF_OURS = Pattern.compile("\\p{L}+\\W? \\p{L}+");

    private static final int FIRST_HOLE = Character.MIN_SUPPLEMENTARY_CODE_POINT + 0xE0000;

    Wordings {
        texts = texts.size() > MOST ? Set.of(VARYING) : new LinkedHashSet<>(texts);
    }

    static Wordings of(String... texts) {
        return new Wordings(new LinkedHashSet<>(Arrays.asList(texts)));
    }

    /** A text that the parameter of that number gives. */
    static Wordings hole(int number) {
        return of(Character.toString(FIRST_HOLE + number));
    }

    /** One of several. */
    static Wordings either(Collection<Wordings> choices) {
        return new Wordings(choices.stream()
                .flatMap(choice -> choice.texts.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** This and then that. */
    Wordings then(Wordings next) {
        Set<String> joined = new LinkedHashSet<>();
        texts.forEach(text -> next.texts.forEach(other -> joined.add(simple(text + other))));
        return new Wordings(joined);
    }

    /** The same with some of its holes filled. A few words within a sentence are a value, and vary: a name, a path, an example. */
    Wordings filled(Map<Integer, Wordings> values) {
        Set<String> filled = new LinkedHashSet<>(texts);
        for (Map.Entry<Integer, Wordings> value : values.entrySet()) {
            String hole = Character.toString(FIRST_HOLE + value.getKey());
            Set<String> next = new LinkedHashSet<>();
            for (String text : filled) {
                if (text.contains(hole)) {
                    int words = isWithinSentence(hole, text) ? WORDS_OF_A_VALUE : 1;
                    value.getValue()
                            .texts
                            .forEach(filling ->
                                    next.add(simple(text.replace(hole, isValue(filling, words) ? VARYING : filling))));
                } else {
                    next.add(text);
                }
            }
            filled = next;
        }
        return new Wordings(filled);
    }

    /** Whether each is a value of so many words, or nothing. */
    boolean areValues(int words) {
        return texts.stream().allMatch(text -> isValue(text, words));
    }

    /** Whether it is nothing but what a caller gives. */
    boolean isHole() {
        return texts.stream().allMatch(Wordings::isHole);
    }

    /** The parameters whose texts are not known yet. */
    Set<Integer> holes() {
        return texts.stream()
                .flatMapToInt(String::codePoints)
                .filter(point -> point >= FIRST_HOLE)
                .mapToObj(point -> point - FIRST_HOLE)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Up to so many words on one line, and no whole sentence. */
    static boolean isValue(String text, int most) {
        String words = text.strip();
        return !isHole(words)
                && words.split("\\s+").length <= most
                && words.indexOf('\n') < 0
                && !text.matches("[\\s\\S]*[.?]\\s*");
    }

    /** Whether the hole has words of ours around it, and does not stand where the advice begins. */
    private static boolean isWithinSentence(String hole, String text) {
        String first = text.lines().findFirst().orElse("");
        return OF_OURS.matcher(first).find()
                && !text.replaceAll("\\n\\s*", "\n").contains("\n" + hole);
    }

    private static boolean isHole(String text) {
        return text.codePointCount(0, text.length()) == 1 && text.codePointAt(0) >= FIRST_HOLE;
    }

    private static String simple(String text) {
        return text.replaceAll("…{2,}", VARYING);
    }
}
