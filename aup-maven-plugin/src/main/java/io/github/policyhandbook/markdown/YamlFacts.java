package io.github.policyhandbook.markdown;

import io.github.policyhandbook.markdown.WrittenFact.Named;
import io.github.policyhandbook.markdown.WrittenFact.Several;
import io.github.policyhandbook.markdown.WrittenFact.Unclear;
import io.github.policyhandbook.markdown.WrittenFact.Value;
import io.github.policyhandbook.markdown.WrittenFact.Words;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads the front matter as YAML. Only the tree of words is taken, with its lines; no value is ever made into an object,
 * so that {@code 2024} and {@code yes} stay what the author wrote and no tag can do harm.
 */
final class YamlFacts {

    private static final int MOST_CHARACTERS = 64 * 1024;

    private YamlFacts() {}

    /** What the YAML says, or why it cannot be read. */
    record Reading(List<WrittenFact> facts, Optional<Fault> fault) {
        Reading {
            facts = List.copyOf(facts);
        }

        static Reading unclosed(int line) {
            return new Reading(
                    List.of(),
                    Optional.of(Fault.error(
                            Rule.FRONT_MATTER,
                            line,
                            "a quotation mark is opened here and not closed",
                            "Write the same mark at the end of the value, or take this one away.")));
        }

        static Reading indentedWithTab(int line) {
            return new Reading(
                    List.of(),
                    Optional.of(Fault.error(
                            Rule.FRONT_MATTER,
                            line,
                            "the line begins with a tab, so the front matter cannot be read from here on",
                            "Indent it with two blanks instead of the tab, and other lines below it likewise.")));
        }

        static Reading unreadable(int line, String what) {
            return new Reading(
                    List.of(),
                    Optional.of(Fault.error(
                            Rule.FRONT_MATTER,
                            line,
                            what,
                            "Write one \"key: value\" on each line, and put a value that holds a colon or begins with a"
                                    + " special character in quotation marks.")));
        }
    }

    static Reading read(FrontMatterBlock block) {
        try {
            return tree(block)
                    .map(root -> read(root, block.firstLine()))
                    .orElseGet(() -> new Reading(List.of(), Optional.empty()));
        } catch (MarkedYamlEngineException e) {
            int line = lineOf(e.getProblemMark(), block);
            if (isOpenQuotation(e)) {
                return Reading.unclosed(lineOf(e.getContextMark(), block));
            }
            return TabIndents.standsOn(line, block)
                    ? Reading.indentedWithTab(line)
                    : Reading.unreadable(line, "the front matter cannot be read from here on");
        } catch (YamlEngineException | StackOverflowError e) {
            // Too long or nested too deep: a policy's facts are neither.
            return Reading.unreadable(block.fenceLine(), "the front matter is too large or too deeply nested");
        }
    }

    /** The tree of words, whose marks count from the block's first character; empty where the block states nothing. */
    static Optional<Node> tree(FrontMatterBlock block) {
        return new Compose(settings()).composeString(String.join("\n", block.lines()) + "\n");
    }

    /** The parser stumbles at the end of the block; the author has to look where the quotation began. */
    private static boolean isOpenQuotation(MarkedYamlEngineException e) {
        return "while scanning a quoted scalar".equals(e.getContext());
    }

    private static int lineOf(Optional<Mark> mark, FrontMatterBlock block) {
        int last = Math.max(0, block.lines().size() - 1);
        return block.firstLine() + Math.min(mark.map(Mark::getLine).orElse(0), last);
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setLabel("front matter")
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(20)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
    }

    private static Reading read(Node root, int firstLine) {
        if (!(root instanceof MappingNode mapping)) {
            return Reading.unreadable(lineOf(root, firstLine), "the front matter does not consist of keys and values");
        }
        List<WrittenFact> facts = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node value = tuple.getValueNode();
            if (tuple.getKeyNode() instanceof ScalarNode key && !isNothing(value)) {
                // An alias stands where it is used, not where its anchor is.
                int line = Math.max(lineOf(value, firstLine), lineOf(key, firstLine));
                facts.add(new WrittenFact(key.getValue(), line, valueOf(value, firstLine)));
            }
        }
        return new Reading(facts, Optional.empty());
    }

    private static Value valueOf(Node node, int firstLine) {
        if (node instanceof ScalarNode scalar) {
            return new Words(scalar.getValue());
        }
        if (node instanceof SequenceNode sequence
                && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            return new Several(sequence.getValue().stream()
                    .map(item -> ((ScalarNode) item).getValue().strip())
                    .toList());
        }
        if (node instanceof MappingNode mapping) {
            return named(mapping, firstLine);
        }
        return new Unclear();
    }

    private static Value named(MappingNode mapping, int firstLine) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key) || !(tuple.getValueNode() instanceof ScalarNode text)) {
                return new Unclear();
            }
            texts.put(key.getValue().strip(), text.getValue().strip());
            lines.put(key.getValue().strip(), lineOf(key, firstLine));
        }
        return new Named(texts, lines);
    }

    private static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL)
                || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
    }

    private static int lineOf(Node node, int firstLine) {
        return firstLine + node.getStartMark().map(Mark::getLine).orElse(0);
    }
}
