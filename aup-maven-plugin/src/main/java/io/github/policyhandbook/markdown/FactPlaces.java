package io.github.policyhandbook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where in a file's text each fact of its front matter stands. Places count characters of the text from 0. */
final class FactPlaces {

    /**
     * One fact.
     *
     * @param key as {@link WrittenFact} names it
     * @param line the 1-based line of its key
     * @param start where its key begins
     * @param end where its key ends
     */
    record Place(String key, int line, int start, int end, Node value) {}

    private final String text;
    private final FrontMatterBlock block;
    private final int base;
    private final List<Place> places = new ArrayList<>();

    private FactPlaces(String text, FrontMatterBlock block) {
        this.text = text;
        this.block = block;
        this.base = startOfLine(text, block.firstLine());
    }

    /**
     * The facts of a block that is valid YAML; empty where they stand between braces, or are no keys and values.
     *
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is not valid
     */
    static Optional<FactPlaces> of(String text, FrontMatterBlock block) {
        FactPlaces found = new FactPlaces(text, block);
        Optional<Node> tree = YamlFacts.tree(block);
        if (tree.isEmpty()) {
            return Optional.of(found);
        }
        if (!(tree.get() instanceof MappingNode mapping) || mapping.getFlowStyle() == FlowStyle.FLOW) {
            return Optional.empty();
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                found.places.add(found.place(key, tuple.getValueNode()));
            }
        }
        return Optional.of(found);
    }

    /** All facts in the order written. */
    List<Place> all() {
        return List.copyOf(places);
    }

    /** Those that state a key, more than one where it is used twice. */
    List<Place> of(String key) {
        return places.stream().filter(place -> place.key().equals(key)).toList();
    }

    /** Where the block's first line begins. */
    int top() {
        return base;
    }

    /** Where the line of the closing fence begins. */
    int bottom() {
        return startOfLine(text, block.firstLine() + block.lines().size());
    }

    /** Where the line after a fact's last one begins; comments below it are not its own. */
    int below(Place place) {
        int next = nextLine(Math.max(place.end(), lastOf(place.value())));
        while (keepsBlankLines(place.value()) && next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        return next;
    }

    /** Where a value begins. */
    int start(Node value) {
        return at(value.getStartMark());
    }

    /** Where a value's last character ends; of a block of lines, the last that is not blank. */
    int lastOf(Node value) {
        if (value instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.BLOCK) {
            return mapping.getValue().stream()
                    .mapToInt(tuple -> Math.max(lastOf(tuple.getKeyNode()), lastOf(tuple.getValueNode())))
                    .max()
                    .orElse(base);
        }
        if (value instanceof SequenceNode sequence && sequence.getFlowStyle() == FlowStyle.BLOCK) {
            return sequence.getValue().stream().mapToInt(this::lastOf).max().orElse(base);
        }
        int end = at(value.getEndMark());
        return isBlockOfLines(value) || value instanceof CollectionNode<?> ? endOfFilled(end) : end;
    }

    /** Whether a value is written as {@code |} or {@code >} with its lines below. */
    static boolean isBlockOfLines(Node value) {
        return value instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
    }

    /** {@code |+} makes the blank lines below part of what it says. */
    private boolean keepsBlankLines(Node value) {
        return isBlockOfLines(value)
                && text.substring(start(value), nextLine(start(value))).matches("(?s)[|>]\\d?\\+.*");
    }

    private int nextLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private Place place(ScalarNode key, Node value) {
        int start = at(key.getStartMark());
        int line = block.firstLine() + key.getStartMark().map(Mark::getLine).orElse(0);
        return new Place(
                new WrittenFact(key.getValue(), line, new WrittenFact.Unclear()).key(),
                line,
                start,
                at(key.getEndMark()),
                value);
    }

    private int endOfFilled(int end) {
        int last = Math.min(end, text.length());
        while (last > base && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Marks count code points from the block's first character. */
    private int at(Optional<Mark> mark) {
        int points = mark.map(Mark::getIndex).orElse(0);
        int most = text.codePointCount(base, text.length());
        return text.offsetByCodePoints(base, Math.min(points, most));
    }

    private static int startOfLine(String text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        return start;
    }
}
