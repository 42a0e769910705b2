package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Clause.Kind;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids in braces that name no clause and are shown as words: {@code {#lost badges}}, which has a blank in it, or one in the
 * middle of the words. What is wrong with an id at the end of its words the parser tells.
 */
final class ShownIds implements Inspection.OfFile {

    private static final int MOST_OF_A_CLAUSE = 100;

    private static final Pattern ID = Pattern.compile("\\{#(?<id>[^{}]*+)}");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<Fault> faults = new ArrayList<>();
        for (Clause clause : file.text().clauses()) {
            if (clause.kind() != Kind.CODE && clause.text().contains("{#")) {
                look(clause, file, faults);
            }
        }
        return faults;
    }

    private static void look(Clause clause, CheckedFile file, List<Fault> faults) {
        CoveredBlock block = CoveredBlock.of(clause, file);
        String styled = CoveredBlock.covered(clause.styled());
        Map<String, Integer> told = new HashMap<>();
        Matcher id = ID.matcher(block.text());
        for (int seen = 0; seen < MOST_OF_A_CLAUSE && id.find(); seen++) {
            String written = BLANKS.matcher(id.group()).replaceAll(" ");
            // The one that names the clause stands in the file and is not shown; with a backslash before it, it is on
            // purpose.
            int shown = count(written, styled) - count("\\" + written, block.written());
            if (told.merge(written, 1, Integer::sum) <= shown) {
                faults.add(fault(clause, block.lineAt(id.start()), written.substring(2, written.length() - 1)));
            }
        }
    }

    private static int count(String words, String text) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }

    private static Fault fault(Clause clause, int line, String id) {
        String said = OneLine.beginning(id);
        String right = "{#" + BLANKS.matcher(said.strip()).replaceAll("-") + "}";
        boolean blank = BLANKS.matcher(id).find();
        if (clause.kind() == Kind.HTML) {
            return fault(line, said, "stands in HTML", "Write these words in Markdown, and the id at their end.");
        }
        if (!LETTER.matcher(said.strip()).lookingAt()) {
            return fault(line, said, "does not begin with a letter", "Take it away, or begin it with a letter.");
        }
        return blank
                ? fault(
                        line,
                        said,
                        "has a blank in it",
                        "Write it as " + right + " at the end of the words that it names.")
                : fault(
                        line,
                        said,
                        "does not stand at the end of its words",
                        "Write " + right + " there, behind the full stop.");
    }

    private static Fault fault(int line, String id, String why, String mend) {
        return Fault.warning(
                Rule.CLAUSE_ID,
                line,
                "the id \"" + id + "\" " + why + ", so readers see it and no link finds it",
                mend);
    }
}
