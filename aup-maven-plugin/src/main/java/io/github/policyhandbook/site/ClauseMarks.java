package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which clauses of a year's text changed since the year before, and how in a word or two: {@code reworded 2025 to 2026},
 * leading to that change. Layout and a new number alone are no change worth a reader's halt.
 */
final class ClauseMarks {

    private static final char NO_BREAK = '\u00a0';

    private final SitePlan plan;
    private final Words words;

    ClauseMarks(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /**
     * The marks of a text, by the clause's id; none on the page of a version, which is of no year, and none where the
     * year before has no text to compare.
     */
    Map<String, PageLink> of(Reading reading, Policy policy, Version version) {
        List<Edition> editions = plan.handbook().editions();
        int at = editions.indexOf(reading.edition());
        if (at < 1 || reading.kind() == Reading.Kind.VERSION) {
            return Map.of();
        }
        Edition before = editions.get(at - 1);
        Optional<Version> old = before.version(policy.id());
        Optional<String> page = ComparedPolicies.pageOf(plan, before, reading.edition(), policy);
        if (old.isEmpty() || page.isEmpty()) {
            return Map.of();
        }
        String href = SiteAddress.relative(reading.page(), page.get());
        return marks(
                plan.comparison().compare(policy, old.get(), version),
                href,
                words.year(reading.edition().year()));
    }

    private Map<String, PageLink> marks(PolicyComparison comparison, String href, String year) {
        ShownChanges shown = ShownChanges.of(comparison);
        String whole = year.replace(' ', NO_BREAK); // in a narrow margin a year stays on one line
        Map<String, PageLink> marks = new HashMap<>();
        for (ClauseChange change : shown.list()) {
            for (IdentifiedClause clause : change.to()) {
                String what = words.say("clause-mark.in-year", happened(change, clause), whole);
                marks.put(
                        clause.id(),
                        new PageLink(what, href + "#" + shown.anchor(change).orElseThrow()));
            }
        }
        return marks;
    }

    private String happened(ClauseChange change, IdentifiedClause clause) {
        String what = switch (change.kind()) {
            case AMENDED -> ChangeTally.isOfLinksOnly(change) ? "clause-mark.links" : "clause-mark.amended";
            case SPLIT -> has(change.from(), clause) ? "clause-mark.split" : "clause-mark.split-off";
            case MERGED -> "clause-mark.merged";
            case ADDED -> "clause-mark.added";
            case UNCHANGED, COSMETIC, REMOVED -> "clause-mark.moved";
        };
        boolean alsoMoved = change.moved() && !what.equals("clause-mark.moved");
        return alsoMoved ? words.say("clause-mark.also-moved", words.say(what)) : words.say(what);
    }

    private static boolean has(List<IdentifiedClause> side, IdentifiedClause clause) {
        return side.stream().anyMatch(other -> other.id().equals(clause.id()));
    }
}
