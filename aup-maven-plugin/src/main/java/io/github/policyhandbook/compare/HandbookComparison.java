package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Version;
import java.util.List;

/**
 * Compares whatever two texts of a handbook a page asks for. Each pair of texts is aligned once, however many year pairs
 * hold it. Safe for use by several threads.
 */
public interface HandbookComparison {

    /** Prepares the clause ids of every policy, and compares on demand. */
    static HandbookComparison of(Handbook handbook, Progress progress) {
        return of(handbook, List.of(), progress);
    }

    /**
     * The same where authors corrected pairs of clauses.
     *
     * @param statements in the order written; what they say wins over everything found
     */
    static HandbookComparison of(Handbook handbook, List<ClauseStatement> statements, Progress progress) {
        return of(handbook, statements, progress, ComparisonMemory.forOnce());
    }

    /**
     * The same without working out again what an earlier comparison found.
     *
     * @param memory what comparisons of earlier states of the handbook found; takes what this one finds
     */
    static HandbookComparison of(
            Handbook handbook, List<ClauseStatement> statements, Progress progress, ComparisonMemory memory) {
        return new ComparedHandbook(handbook, statements, progress, memory);
    }

    /** Two editions, the older one first: every policy of either. */
    EditionComparison compare(Edition from, Edition to);

    /** Two versions of one policy, the older one first. */
    PolicyComparison compare(Policy policy, Version from, Version to);

    /** The clauses of a version with their ids, in the order of the text. */
    List<IdentifiedClause> clauses(Policy policy, Version version);

    /** The life of every clause a policy ever published, in the order of the newest text, those gone behind them by last place. */
    List<ClauseLife> lives(Policy policy);

    /** Which statements of authors could not be followed, in the order written; without statements none. */
    default List<StatementFault> faults() {
        return List.of();
    }
}
