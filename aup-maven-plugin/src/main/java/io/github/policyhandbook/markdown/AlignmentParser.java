package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.AlignmentFile;
import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads {@code alignment.yml}, in which an author corrects pairs of clauses:
 *
 * <pre>{@code
 * - policy: acceptable-use
 *   old: Keep your password secret
 *   new: Never tell anybody how you log in
 * }</pre>
 *
 * <p>As with front matter only the tree of words is taken, with its lines. A file that is no list of corrections is an
 * error; a correction whose sense is open is told and left out.
 */
public final class AlignmentParser {

    private static final int MOST_CHARACTERS = 1024 * 1024;

    private static final String EXAMPLE =
            "Begin each correction with \"- policy:\", and write \"old:\" and \"new:\" below"
                    + " it, indented by two blanks.";

    private AlignmentParser() {}

    /**
     * Reads the file. Nothing in it can make this fail: what is wrong is told in the result's faults.
     *
     * @param content the file's bytes
     * @return the corrections it states
     */
    public static AlignmentFile parse(byte[] content) {
        DecodedText decoded = TextDecoder.decode(content);
        List<Fault> faults = new ArrayList<>(decoded.faults());
        List<ClauseStatement> statements = new ArrayList<>();
        try {
            new Compose(settings())
                    .composeString(decoded.text())
                    .filter(root -> !root.getTag().equals(Tag.NULL))
                    .ifPresent(root -> read(root, statements, faults));
        } catch (MarkedYamlEngineException e) {
            faults.add(unreadable(e));
        } catch (YamlEngineException | StackOverflowError e) {
            faults.add(Fault.error(Rule.ALIGNMENT_FILE, 1, "the file is too large or too deeply nested", EXAMPLE));
        }
        faults.sort(Comparator.comparingInt(Fault::line));
        return new AlignmentFile(statements, faults);
    }

    private static void read(Node root, List<ClauseStatement> statements, List<Fault> faults) {
        if (!(root instanceof SequenceNode list)) {
            faults.add(
                    Fault.error(Rule.ALIGNMENT_FILE, lineOf(root), "the file is not a list of corrections", EXAMPLE));
            return;
        }
        for (Node entry : list.getValue()) {
            new WrittenCorrection(entry, faults).read().ifPresent(statements::add);
        }
    }

    /** Where a quotation is not closed, the parser stumbles at the end of the file; its author has to look at its start. */
    private static Fault unreadable(MarkedYamlEngineException e) {
        boolean open = "while scanning a quoted scalar".equals(e.getContext());
        Optional<Mark> mark = open ? e.getContextMark() : e.getProblemMark();
        return Fault.error(
                Rule.ALIGNMENT_FILE,
                mark.map(Mark::getLine).orElse(0) + 1,
                open ? "a quotation mark is opened here and not closed" : "the file cannot be read from here on",
                "Put words that hold a colon or begin with a special character in quotation marks, and close them; write"
                        + " \"old:\" and \"new:\" right below \"policy:\", indented alike.");
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setLabel(AlignmentFile.NAME)
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(20)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
    }
}
