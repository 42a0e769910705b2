package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links and images whose address stands on a line of its own that is not there: {@code [Complaints form][form]} without
 * {@code [form]: complaints.md}. Readers see the brackets.
 */
final class UndefinedReferences implements Inspection.OfFile {

    private static final int MOST_OF_A_CLAUSE = 1000;

    private static final Pattern REFERENCE =
            Pattern.compile("(?<image>!?)\\[(?<words>[^\\[\\]]++)]\\[(?<name>[^\\[\\]]*+)]");

    /** Boxes to tick, footnotes, and what is still to be filled in. */
    private static final String NO_LINK = "[x\\W_]?|\\^.*|[\\W_]*|(?:add|date|enter|insert|name|school|your)\\b.*";

    /** Words that are a figure are a citation; as the name of an address, {@code [1]} is what some programs write. */
    private static final Pattern OTHER_WORDS = Pattern.compile(NO_LINK + "|.|\\d.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_NAME = Pattern.compile(NO_LINK, Pattern.CASE_INSENSITIVE);

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<Fault> faults = new ArrayList<>();
        for (Clause clause : file.text().clauses()) {
            if (!clause.isVerbatim() && clause.text().contains("[")) {
                look(clause, file, faults);
            }
        }
        return faults;
    }

    private static void look(Clause clause, CheckedFile file, List<Fault> faults) {
        CoveredBlock block = CoveredBlock.of(clause, file);
        Matcher reference = REFERENCE.matcher(block.text());
        for (int seen = 0; seen < MOST_OF_A_CLAUSE && reference.find(); seen++) {
            String words = OneLine.of(reference.group("words")).strip();
            String name = OneLine.of(reference.group("name")).strip();
            String shown = name.isEmpty() ? "[" + words + "]" : "][" + name + "]";
            boolean other = OTHER_WORDS.matcher(words).matches()
                    || (!name.isEmpty() && OTHER_NAME.matcher(name).matches());
            if (!other && clause.text().contains(shown)) {
                int line = block.lineAt(reference.start());
                faults.add(reference.group("image").isEmpty() ? link(words, name, line) : image(words, name, line));
            }
        }
    }

    private static Fault link(String words, String name, int line) {
        return Fault.warning(
                Rule.LINK_TARGET,
                line,
                "the link \"" + written(words, name) + "\" has no address, so readers see its brackets",
                "Write the address behind the words, as in [" + OneLine.beginning(words)
                        + "](complaints.md), or on a line of its own, as in " + definition(words, name)
                        + ": complaints.md.");
    }

    private static Fault image(String words, String name, int line) {
        return Fault.warning(
                Rule.IMAGE_MISSING,
                line,
                "the image \"!" + written(words, name) + "\" names no file, so readers see its brackets",
                "Write the file behind the text, as in ![" + OneLine.beginning(words)
                        + "](gate.png), or on a line of its own, as in " + definition(words, name) + ": gate.png.");
    }

    private static String written(String words, String name) {
        return "[" + OneLine.beginning(words) + "][" + OneLine.beginning(name) + "]";
    }

    private static String definition(String words, String name) {
        return "[" + OneLine.beginning(name.isEmpty() ? words : name) + "]";
    }
}
