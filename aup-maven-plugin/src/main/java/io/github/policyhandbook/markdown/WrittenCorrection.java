package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.NearestName;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.StatedClause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One entry of {@code alignment.yml} as its author wrote it, and what is wrong with it. */
final class WrittenCorrection {

    private static final String POLICY = "policy";
    private static final String OLD = "old";
    private static final String NEW = "new";
    private static final List<String> KEYS = List.of(POLICY, OLD, NEW);

    /** In place of first words: there is no such clause on that side. */
    private static final String NO_CLAUSE = "none";

    private static final String WHAT_TO_WRITE =
            "Write the clause's first words, its id in quotation marks (\"#its-id\"), or none.";

    private final Node entry;
    private final List<Fault> faults;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private boolean clear = true;

    /** @param faults takes what is found wrong */
    WrittenCorrection(Node entry, List<Fault> faults) {
        this.entry = entry;
        this.faults = faults;
    }

    /** What it states; empty where that is not clear, which is told. */
    Optional<ClauseStatement> read() {
        if (!(entry instanceof MappingNode mapping)) {
            unclear(entry, "this is no correction", "Write it as \"- policy:\" with \"old:\" and \"new:\" below it.");
            return Optional.empty();
        }
        mapping.getValue().forEach(this::take);
        for (String key : KEYS) {
            if (clear && !values.containsKey(key)) {
                unclear(entry, "the correction has no \"" + key + ":\"", "Write all three: policy, old and new.");
            }
        }
        if (!clear) {
            return Optional.empty();
        }
        String policy = policy(values.get(POLICY));
        List<StatedClause> before = clauses(OLD, values.get(OLD));
        List<StatedClause> after = clauses(NEW, values.get(NEW));
        checkTogether(before, after);
        return clear
                ? Optional.of(new ClauseStatement(AlignmentParser.lineOf(entry), policy, before, after))
                : Optional.empty();
    }

    private void take(NodeTuple tuple) {
        Node node = tuple.getKeyNode();
        String written = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        String key = written.toLowerCase(Locale.ROOT);
        if (!KEYS.contains(key)) {
            tellUnknown(node, written);
        } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            unclear(
                    node,
                    "\"" + key + ":\" is written twice in one correction",
                    "Begin the second correction with \"- policy:\", or write several clauses as a list: [one, other].");
        }
    }

    /** A misspelt key leaves the sense open; any other one is a note of its author's. */
    private void tellUnknown(Node node, String written) {
        Optional<String> meant = NearestName.to(written.toLowerCase(Locale.ROOT), KEYS);
        if (meant.isPresent()) {
            unclear(node, "the key \"" + written + "\" is not known", "Did you mean \"" + meant.get() + "\"?");
        } else {
            tell(
                    node,
                    "the key \"" + written + "\" is not known",
                    "A correction has the keys policy, old and new; write a note behind a # instead.");
        }
    }

    private String policy(Node node) {
        String id = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (id.isEmpty()) {
            unclear(node, "\"policy:\" names no policy", "Write the policy's id, as in the address of its page.");
        }
        return id;
    }

    private List<StatedClause> clauses(String key, Node node) {
        List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        List<StatedClause> clauses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean none = false;
        for (Node item : items) {
            String words = item instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
            if (words.isEmpty() || words.equals("#")) {
                unclear(item, "\"" + key + ":\" names no clause", WHAT_TO_WRITE + whyEmpty(item));
            } else if (!seen.add(words)) {
                unclear(item, "\"" + key + ":\" names one clause twice", "Name each clause once.");
            } else if (words.equalsIgnoreCase(NO_CLAUSE)) {
                none = true;
            } else {
                clauses.add(new StatedClause(AlignmentParser.lineOf(item), words));
            }
        }
        if (items.isEmpty()) {
            unclear(node, "\"" + key + ":\" names no clause", WHAT_TO_WRITE);
        }
        if (none && items.size() > 1) {
            unclear(node, "\"" + key + ":\" names clauses and \"none\"", "Write the clauses alone, or none alone.");
        }
        return clauses;
    }

    private static String whyEmpty(Node item) {
        boolean bare = item instanceof ScalarNode scalar && scalar.getValue().isEmpty();
        return bare ? " Without quotation marks, # begins a comment." : "";
    }

    private void checkTogether(List<StatedClause> before, List<StatedClause> after) {
        if (clear && before.isEmpty() && after.isEmpty()) {
            unclear(entry, "\"old:\" and \"new:\" are both none", "Name the clause that was removed, or that is new.");
        }
        if (before.size() > 1 && after.size() > 1) {
            unclear(
                    entry,
                    "several clauses are said to have become several",
                    "Write a correction for each: one clause that became several, or several that became one.");
        }
    }

    private void unclear(Node node, String what, String mend) {
        clear = false;
        tell(node, what + "; the correction is left out", mend);
    }

    private void tell(Node node, String what, String mend) {
        faults.add(Fault.warning(Rule.ALIGNMENT_FILE, AlignmentParser.lineOf(node), what, mend));
    }
}
