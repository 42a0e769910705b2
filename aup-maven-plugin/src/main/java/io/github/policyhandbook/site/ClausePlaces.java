package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.Optional;

/** How clauses and their places are called in the two texts of a comparison. */
public final class ClausePlaces {

    private final Words words;
    private final ClauseNames before;
    private final ClauseNames after;

    ClausePlaces(SitePlan plan, PolicyComparison comparison) {
        this.words = plan.words();
        this.before = names(plan, comparison, comparison.from());
        this.after = names(plan, comparison, comparison.to());
    }

    private static ClauseNames names(SitePlan plan, PolicyComparison comparison, Optional<Version> version) {
        return new ClauseNames(
                plan.words(),
                version.map(text -> plan.comparison().clauses(comparison.policy(), text))
                        .orElse(List.of()));
    }

    /** The clause a change is about, as the new text calls it, or the old one where it is gone. */
    String name(ClauseChange change) {
        return change.to().isEmpty()
                ? before.name(change.from().get(0))
                : after.name(change.to().get(0));
    }

    /** The same behind a word that says what it is: {@code 3.2 in “Passwords”}. */
    String newPlace(IdentifiedClause clause) {
        return after.place(clause);
    }

    /** Under which heading a moved clause stood, where that is another one now; else empty. */
    String oldSection(ClauseChange moved) {
        String section = before.section(moved.from().get(0));
        return changedSection(moved) ? section : "";
    }

    /** Under which heading a moved clause stands now, where that was another one before; else empty. */
    String newSection(ClauseChange moved) {
        return changedSection(moved) ? after.section(moved.to().get(0)) : "";
    }

    /** The first words of the clause behind which it stood; empty where it stood first. */
    String oldNeighbour(ClauseChange moved) {
        return before.before(moved.from().get(0));
    }

    /** {@code Stood under “Trips”, after “Ring home …”}. */
    String stood(ClauseChange moved) {
        return place("place.stood", before, moved.from().get(0), changedSection(moved));
    }

    /** {@code Stands under “Phones”, after “Switch it off …”}. */
    String stands(ClauseChange moved) {
        return place("place.stands", after, moved.to().get(0), changedSection(moved));
    }

    private String place(String key, ClauseNames names, IdentifiedClause clause, boolean withSection) {
        String neighbour = names.before(clause);
        String section = names.section(clause);
        if (names.isFirstInSection(clause)) {
            return words.say(
                    key, section.isEmpty() ? words.say("place.first") : words.say("place.first-under", section));
        }
        String after = neighbour.isEmpty() ? words.say("place.first") : words.say("place.after", neighbour);
        String place = withSection && !section.isEmpty() ? words.say("place.under", section, after) : after;
        return words.say(key, place);
    }

    private boolean changedSection(ClauseChange moved) {
        return !before.section(moved.from().get(0))
                .equals(after.section(moved.to().get(0)));
    }
}
