package io.github.policyhandbook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file before and after its front matter was changed, to be sure that it says what it should and nothing else. */
final class EditedFile {

    private final String textBefore;
    private final String textAfter;
    private final Optional<FrontMatterBlock> before;
    private final Optional<FrontMatterBlock> after;

    EditedFile(byte[] contentBefore, byte[] contentAfter) {
        textBefore = TextDecoder.decode(contentBefore).text();
        textAfter = TextDecoder.decode(contentAfter).text();
        before = FrontMatterBlock.of(textBefore);
        after = FrontMatterBlock.of(textAfter);
    }

    /** Whether the file now says these facts, and beside them all that it said. */
    boolean saysNothingElseThan(List<NewFact> facts) {
        if (after.isEmpty() || YamlFacts.read(after.get()).fault().isPresent()) {
            return false;
        }
        List<String> keys = facts.stream().map(NewFact::key).toList();
        return facts.stream().allMatch(fact -> fact.isSaidBy(words(fact.key())))
                && others(before, keys).equals(others(after, keys))
                && lines(textBefore, before).equals(lines(textAfter, after));
    }

    /** What the file says of a key now; empty words where it says nothing. */
    String words(String key) {
        return facts(after).stream()
                .filter(fact -> fact.key().equals(key))
                .map(WrittenFact::value)
                .filter(WrittenFact.Words.class::isInstance)
                .map(words -> ((WrittenFact.Words) words).text())
                .findFirst()
                .orElse("");
    }

    private static List<Map.Entry<String, WrittenFact.Value>> others(
            Optional<FrontMatterBlock> block, List<String> keys) {
        List<Map.Entry<String, WrittenFact.Value>> others = new ArrayList<>();
        facts(block).stream()
                .filter(fact -> !keys.contains(fact.key()))
                .forEach(fact -> others.add(Map.entry(fact.key(), fact.value().withoutPlaces())));
        return others;
    }

    private static List<WrittenFact> facts(Optional<FrontMatterBlock> block) {
        return block.map(found -> YamlFacts.read(found).facts()).orElse(List.of());
    }

    /** The lines of the text below, without the blank ones above it: they say nothing. */
    private static List<String> lines(String text, Optional<FrontMatterBlock> block) {
        return text.lines()
                .skip(block.map(FrontMatterBlock::bodyLine).orElse(0))
                .dropWhile(String::isBlank)
                .toList();
    }
}
