package io.github.policyhandbook.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tabs before the keys of a front matter, which YAML does not take: an editor shows them like blanks, and what is meant is
 * clear.
 */
final class TabIndents {

    private static final Pattern INDENT = Pattern.compile("^ *\t[ \t]*");

    private static final Set<String> GUARDS = Set.of("status", "readers");

    private TabIndents() {}

    /**
     * Whether a line begins with a tab.
     *
     * @param line the 1-based line of the file
     */
    static boolean standsOn(int line, FrontMatterBlock block) {
        int index = line - block.firstLine();
        return index >= 0
                && index < block.lines().size()
                && INDENT.matcher(block.lines().get(index)).find();
    }

    /**
     * The facts as they are with blanks instead of the tabs; empty where that does not help, or would lose what keeps the
     * policy back.
     */
    static Optional<List<WrittenFact>> facts(FrontMatterBlock block, List<WrittenFact> salvaged) {
        List<String> lines = block.lines().stream().map(TabIndents::withBlanks).toList();
        if (lines.equals(block.lines())) {
            return Optional.empty();
        }
        YamlFacts.Reading reading =
                YamlFacts.read(new FrontMatterBlock(lines, block.firstLine(), block.closed(), block.bodyLine()));
        boolean keptBack = salvaged.stream()
                .filter(fact -> GUARDS.contains(fact.key()))
                .allMatch(guard -> reading.facts().stream()
                        .anyMatch(fact ->
                                fact.key().equals(guard.key()) && fact.value().equals(guard.value())));
        return reading.fault().isEmpty() && keptBack ? Optional.of(reading.facts()) : Optional.empty();
    }

    private static String withBlanks(String line) {
        return INDENT.matcher(line).replaceFirst(indent -> indent.group().replace("\t", "  "));
    }
}
