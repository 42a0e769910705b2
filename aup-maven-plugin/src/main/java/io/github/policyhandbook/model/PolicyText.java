package io.github.policyhandbook.model;

import java.util.List;
import java.util.Optional;

/**
 * A policy file, parsed: the same for every revision and path that holds the same bytes.
 *
 * @param factLines where the facts stand
 * @param heading the plain text of its first heading
 * @param clauses its clauses, in the order of the text
 * @param body its text as safe HTML; its clause parts count as {@code clauses} does
 * @param words the fingerprint of the text below the front matter with its line ends made {@code \n}, without the blanks at
 *     the ends of lines and without the blank lines above and below it: two files with the same words have the same
 *     published text, whatever their facts
 * @param faults what is wrong in it, in line order
 */
public record PolicyText(
        FrontMatter frontMatter,
        FactLines factLines,
        Optional<String> heading,
        List<Clause> clauses,
        Body body,
        Fingerprint words,
        List<Fault> faults) {

    public PolicyText {
        clauses = List.copyOf(clauses);
        faults = List.copyOf(faults);
    }

    /** By its words alone: as a key it must not walk through all its clauses. */
    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** The same text under other facts. */
    public PolicyText under(FrontMatter facts) {
        return with(facts, clauses);
    }

    /** The same text with other facts, and clauses that differ in their links only. */
    public PolicyText with(FrontMatter facts, List<Clause> sameClauses) {
        return new PolicyText(facts, factLines, heading, sameClauses, body, words, faults);
    }
}
