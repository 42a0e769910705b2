package io.github.policyhandbook.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an author's statements change when a policy's clauses are followed. The clauses are then followed twice: first
 * without the statements, which gives the ids that links from before may use, then with them.
 */
final class Corrections {

    /** Nobody states anything. */
    static final Corrections NONE = new Corrections(Optional.empty(), Optional.empty());

    private final Optional<ClauseHistory> published;
    private final Optional<PolicyStatements> statements;

    Corrections(ClauseHistory published, PolicyStatements statements) {
        this(Optional.of(published), Optional.of(statements));
    }

    private Corrections(Optional<ClauseHistory> published, Optional<PolicyStatements> statements) {
        this.published = published;
        this.statements = statements;
    }

    boolean areNone() {
        return published.isEmpty();
    }

    /** What is said of the step to that version. */
    AuthorsWord of(int next, ClauseHistory history) {
        return statements.map(those -> those.of(next, history)).orElse(AuthorsWord.NONE);
    }

    /** How that step was found without statements. */
    Optional<Alignment> uncorrectedStepTo(int next) {
        return published.map(history -> history.stepTo(next));
    }

    /** The id given to that clause of a version, if it was taken for a new one without statements. */
    Optional<String> idAtBirth(int version, int place) {
        return published.flatMap(history -> history.idAtBirth(version, place));
    }

    /**
     * The former ids of a clause of a version: its own, and those it had without statements as far as no other clause of
     * that version goes by them, so that every link to a place on the page still leads there.
     *
     * @param all the threads of the version's clauses
     */
    List<String> formerIds(int version, int place, ClauseThread[] all) {
        List<String> own = all[place].formerIds();
        Set<String> former = new LinkedHashSet<>(own);
        published.ifPresent(history -> former.addAll(history.namesOf(version, place)));
        former.remove(all[place].id());
        if (former.size() > own.size()) {
            for (ClauseThread other : all) {
                if (other != all[place]) {
                    former.remove(other.id());
                    other.formerIds().forEach(former::remove);
                }
            }
        }
        return List.copyOf(former);
    }
}
