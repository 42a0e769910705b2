package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Links and images whose address stands on a line of its own that is not there: {@code [Complaints form][form]} without
 * {@code [form]: complaints.md}. Readers see the brackets.
 */
final class UndefinedReferences implements Inspection.OfFile {

    private static final int MOST_OF_A_CLAUSE = 1000;

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<Fault> faults = new ArrayList<>();
        DefinedNames defined = DefinedNames.in(file);
        for (Clause clause : file.text().clauses()) {
            if (!clause.isVerbatim() && clause.text().contains("[")) {
                look(clause, file, defined, faults);
            }
        }
        return faults;
    }

    private static void look(Clause clause, CheckedFile file, DefinedNames defined, List<Fault> faults) {
        CoveredBlock block = CoveredBlock.of(clause, file);
        Matcher found = WrittenReference.PATTERN.matcher(block.text());
        for (int seen = 0; seen < MOST_OF_A_CLAUSE && found.find(); seen++) {
            WrittenReference reference = WrittenReference.of(found, block.text());
            String name = reference.name();
            String shown = name.isEmpty() ? "[" + reference.words() + "]" : "][" + name + "]";
            if (clause.text().contains(shown) && reference.isSurelyMeant(defined)) {
                Fault fault = fault(reference, block.lineAt(found.start()));
                faults.add(NearTargets.meaning(fault, defined.near(reference.definition())));
            }
        }
    }

    private static Fault fault(WrittenReference reference, int line) {
        String written = "[" + OneLine.beginning(reference.words()) + "][" + OneLine.beginning(reference.name()) + "]";
        return reference.image()
                ? Fault.warning(
                        Rule.IMAGE_MISSING,
                        line,
                        "the image \"!" + written + "\" names no file, so readers see its brackets",
                        "Write the file behind the text, as in !" + mend(reference, "gate.png"))
                : Fault.warning(
                        Rule.LINK_TARGET,
                        line,
                        "the link \"" + written + "\" has no address, so readers see its brackets",
                        "Write the address behind the words, as in " + mend(reference, "complaints.md"));
    }

    private static String mend(WrittenReference reference, String example) {
        String words = "[" + OneLine.beginning(reference.words()) + "]";
        return reference.namesAddress()
                ? words + "(" + OneLine.beginning(reference.name()) + ")."
                : words + "(" + example + "), or on a line of its own, as in ["
                        + OneLine.beginning(reference.definition()) + "]: " + example + ".";
    }
}
