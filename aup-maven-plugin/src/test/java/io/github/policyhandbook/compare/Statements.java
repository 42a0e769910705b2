package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Policies.handbook;

import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.StatedClause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an author states of a policy, written down shortly: {@code .became("first words", "first words | others")}. */
final class Statements {

    private final Policy policy;
    private final List<ClauseStatement> statements = new ArrayList<>();

    private Statements(Policy policy) {
        this.policy = policy;
    }

    static Statements of(Policy policy) {
        return new Statements(policy);
    }

    /** The next statement, on the line of its count; several clauses of a side stand apart by a bar. */
    Statements became(String before, String after) {
        statements.add(new ClauseStatement(statements.size() + 1, policy.id(), clauses(before), clauses(after)));
        return this;
    }

    Statements wasRemoved(String before) {
        return became(before, "");
    }

    Statements isNew(String after) {
        return became("", after);
    }

    /** The records between two versions, a line each: {@code amended id: Old words. > New words.}. */
    List<String> changes(int from, int to) {
        return comparison()
                .compare(policy, policy.versions().get(from), policy.versions().get(to))
                .changes()
                .stream()
                .map(Statements::told)
                .toList();
    }

    List<IdentifiedClause> clauses(int version) {
        return comparison().clauses(policy, policy.versions().get(version));
    }

    List<String> ids(int version) {
        return clauses(version).stream().map(IdentifiedClause::id).toList();
    }

    List<ClauseLife> lives() {
        return comparison().lives(policy);
    }

    /** What is wrong with them: {@code 1: what. mend}. */
    List<String> faults() {
        return comparison().faults().stream()
                .map(StatementFault::fault)
                .map(fault -> fault.line() + ": " + fault.what() + ". " + fault.mend())
                .toList();
    }

    private HandbookComparison comparison() {
        return HandbookComparison.of(handbook(policy), statements, Progress.SILENT);
    }

    private static String told(ClauseChange change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        String match = change.match()
                .map(found -> " " + found.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return kind + match + ": " + texts(change.from())
                + (change.from().isEmpty() || change.to().isEmpty() ? "" : " > ") + texts(change.to());
    }

    private static String texts(List<IdentifiedClause> clauses) {
        return String.join(
                " | ", clauses.stream().map(clause -> clause.clause().text()).toList());
    }

    private List<StatedClause> clauses(String written) {
        return Arrays.stream(written.split("\\s*\\|\\s*"))
                .filter(words -> !words.isEmpty())
                .map(words -> new StatedClause(statements.size() + 1, words))
                .toList();
    }
}
