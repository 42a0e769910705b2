package io.github.policyhandbook.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * How the value of a fact that stands already is changed in its place: its quotation marks, the comment behind it, and the
 * lines it is folded into stay what they are.
 */
final class ValueEdit {

    /** Between a key and its value; a comment there may end the line, and the value stand on the next one. */
    private static final Pattern COLON = Pattern.compile("[ \t]*:[ \t]*(?:#.*)?(?:\n[ \t]*(?:#.*)?)*");

    private final String text;
    private final FactPlaces places;

    ValueEdit(String text, FactPlaces places) {
        this.text = text;
        this.places = places;
    }

    /** Why the value cannot be changed safely, to go on from {@code "approved" }; empty where it can. */
    Optional<String> obstacle(FactPlaces.Place place) {
        Node value = place.value();
        int lineStart = text.lastIndexOf('\n', place.start() - 1) + 1;
        if (!text.substring(lineStart, place.start()).isBlank()) {
            return Optional.of("does not stand at the beginning of its line");
        }
        if (places.start(value) < place.end()) {
            return Optional.of("takes its value from another place in the front matter");
        }
        if (!(value instanceof ScalarNode scalar)) {
            return Optional.of("has more than one value");
        }
        boolean marked = value.getAnchor().isPresent() || hasTag(value);
        if (marked
                || !COLON.matcher(text.substring(place.end(), places.start(value)))
                        .matches()) {
            return Optional.of("carries a mark of YAML (&, * or !) that other places may depend on");
        }
        boolean emptyLines =
                FactPlaces.isBlockOfLines(value) && scalar.getValue().isBlank();
        return emptyLines ? Optional.of("opens a block of lines that has none") : Optional.empty();
    }

    /** The change that makes a value without an obstacle say a fact; empty where it says it already. */
    Optional<Replacement> saying(NewFact fact, FactPlaces.Place place, String otherDate) {
        ScalarNode value = (ScalarNode) place.value();
        String former = value.getValue().strip();
        if (fact.isSaidBy(former)) {
            return Optional.empty();
        }
        String words = fact.wordedLike(former.isEmpty() ? otherDate : former);
        int start = places.start(value);
        int end = places.lastOf(value);
        if (FactPlaces.isBlockOfLines(value)) {
            return Optional.of(new Replacement(firstFilled(text.indexOf('\n', start)), end, words));
        }
        if (start == end) {
            int colon = text.indexOf(':', place.end()) + 1;
            return Optional.of(new Replacement(colon, colon, " " + YamlWords.written(words)));
        }
        return Optional.of(new Replacement(start, end, YamlWords.written(words, value.getScalarStyle())));
    }

    /** The words of a value; empty where it is a list or the like. */
    static Optional<String> words(FactPlaces.Place place) {
        return place.value() instanceof ScalarNode scalar
                ? Optional.of(scalar.getValue().strip())
                : Optional.empty();
    }

    private boolean hasTag(Node value) {
        int start = places.start(value);
        return start < text.length() && "&!*".indexOf(text.charAt(start)) >= 0;
    }

    private int firstFilled(int from) {
        int first = from;
        while (Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first;
    }
}
