package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.FactLines;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the facts at the top of a policy file, and finds where its text begins. Front matter with a slip in it is told
 * as a fault, and what can be made out of it still holds.
 */
final class FrontMatterReader {

    private FrontMatterReader() {}

    /**
     * The facts and the text below them.
     *
     * @param factLines where the facts stand
     * @param body the policy's text, from its first line on
     * @param bodyLine the 1-based line of the file on which it begins
     */
    record Reading(FrontMatter frontMatter, FactLines factLines, String body, int bodyLine, List<Fault> faults) {
        Reading {
            faults = List.copyOf(faults);
        }
    }

    static Reading read(String text) {
        Optional<FrontMatterBlock> found = FrontMatterBlock.of(text);
        if (found.isEmpty()) {
            return new Reading(FrontMatter.EMPTY, FactLines.NONE, text, 1, List.of());
        }
        FrontMatterBlock block = found.get();
        List<Fault> faults = new ArrayList<>();
        FactReader facts = new FactReader();
        facts.readAll(factsOf(block, faults));
        faults.addAll(facts.faults());
        return new Reading(
                facts.frontMatter(),
                facts.lines(block.bodyLine() + 1),
                textFrom(text, block.bodyLine()),
                block.bodyLine() + 1,
                faults);
    }

    private static List<WrittenFact> factsOf(FrontMatterBlock block, List<Fault> faults) {
        if (!block.closed()) {
            faults.add(Fault.error(
                    Rule.FRONT_MATTER,
                    block.fenceLine(),
                    "the front matter that begins here has no end",
                    "Write a line of three hyphens below its last fact."));
            return SalvagedFacts.of(block);
        }
        if (block.fenceLine() > 1) {
            faults.add(Fault.warning(
                    Rule.FRONT_MATTER,
                    block.fenceLine(),
                    "the front matter does not begin on the first line",
                    "Delete the blank lines above it."));
        }
        YamlFacts.Reading yaml = YamlFacts.read(block);
        yaml.fault().ifPresent(faults::add);
        if (yaml.fault().isEmpty()) {
            return yaml.facts();
        }
        List<WrittenFact> salvaged = SalvagedFacts.of(block);
        return TabIndents.facts(block, salvaged).orElse(salvaged);
    }

    private static String textFrom(String text, int line) {
        int start = 0;
        for (int i = 0; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        return text.substring(start);
    }
}
