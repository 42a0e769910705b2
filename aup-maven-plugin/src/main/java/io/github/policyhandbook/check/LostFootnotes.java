package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of footnotes that are not there: readers see {@code [^1]} as it was written. */
final class LostFootnotes implements Inspection.OfFile {

    private static final Pattern MARK = Pattern.compile("\\[\\^(?<name>[^\\s\\[\\]^]++)]");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<Fault> faults = new ArrayList<>();
        Set<String> told = new HashSet<>();
        DefinedNames defined = DefinedNames.in(file);
        for (Clause clause : file.text().clauses()) {
            if (!clause.isVerbatim() && clause.text().contains("[^")) {
                look(clause, file, defined, told, faults);
            }
        }
        return faults;
    }

    private static void look(
            Clause clause, CheckedFile file, DefinedNames defined, Set<String> told, List<Fault> faults) {
        CoveredBlock block = CoveredBlock.of(clause, file);
        Matcher mark = MARK.matcher(block.text());
        while (mark.find()) {
            String name = mark.group("name");
            boolean lost = clause.text().contains(mark.group())
                    && !defined.footnotes().contains(name.toLowerCase(Locale.ROOT));
            // Without any footnote, [^a-z] may be a pattern of letters.
            boolean meant =
                    NUMBER.matcher(name).matches() || !defined.footnotes().isEmpty();
            if (lost && meant && told.add(name)) {
                faults.add(fault(name, block.lineAt(mark.start())));
            }
        }
    }

    private static Fault fault(String name, int line) {
        String mark = "[^" + OneLine.beginning(name) + "]";
        return Fault.warning(
                Rule.LINK_TARGET,
                line,
                "the mark " + mark + " leads to no footnote, so readers see it as it is written",
                "Write its footnote on a line of its own below a blank line, as in " + mark
                        + ": Minutes of 12 May, or take the mark away.");
    }
}
