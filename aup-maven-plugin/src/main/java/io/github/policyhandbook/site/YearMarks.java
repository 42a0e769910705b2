package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What each year's handbook did to the clauses of a policy, and where that is told. */
final class YearMarks {

    /**
     * What a year did to a clause.
     *
     * @param look how the style sheet calls it: the mark's own name, and whether the clause begins or ends with it
     * @param words all that happened to it
     * @param href where the change is told; empty where there is none
     */
    record Marked(PictureMark mark, String look, String words, String href) {}

    private final SitePlan plan;
    private final Words words;
    private final Policy policy;
    private final String page;
    private final Set<String> elsewhere;

    YearMarks(SitePlan plan, Policy policy, String page) {
        this.plan = plan;
        this.words = plan.words();
        this.policy = policy;
        this.page = page;
        this.elsewhere = plan.comparison().lives(policy).stream()
                .filter(YearMarks::wentElsewhere)
                .map(ClauseLife::id)
                .collect(Collectors.toSet());
    }

    /** The clauses of the policy in that year. */
    List<IdentifiedClause> clauses(Edition edition) {
        return edition.version(policy.id())
                .map(version -> plan.comparison().clauses(policy, version))
                .orElse(List.of());
    }

    /** The first year of the policy, by clause id: its clauses are there. */
    Map<String, Marked> first(Edition edition) {
        PictureMark there = PictureMark.SAME;
        return all(clauses(edition), new Marked(there, there.look(), words.say("picture.first"), ""));
    }

    /** What the newer of two years did to each clause of either, by clause id. */
    Map<String, Marked> between(Edition from, Edition to) {
        Optional<Version> before = from.version(policy.id());
        Optional<Version> after = to.version(policy.id());
        String href = ComparedPolicies.pageOf(plan, from, to, policy)
                .map(target -> SiteAddress.relative(page, target))
                .orElse("");
        if (before.isPresent() && after.isPresent()) {
            return changes(plan.comparison().compare(policy, before.get(), after.get()), href);
        }
        return after.isPresent()
                ? all(clauses(to), marked(PictureMark.NEW, " begins", href))
                : gone(clauses(from), href);
    }

    private Map<String, Marked> gone(List<IdentifiedClause> clauses, String href) {
        Map<String, Marked> marks = all(clauses, marked(PictureMark.GONE, " ends", href));
        marks.replaceAll(
                (clause, mark) -> elsewhere.contains(clause) ? marked(PictureMark.ELSEWHERE, " ends", href) : mark);
        return marks;
    }

    private static boolean wentElsewhere(ClauseLife life) {
        Milestone last = life.events().get(life.events().size() - 1).milestone();
        return life.events().stream()
                .anyMatch(event -> event.milestone().equals(last) && event.happening() == Happening.MOVED_TO_POLICY);
    }

    private Marked marked(PictureMark mark, String edge, String href) {
        return new Marked(mark, mark.look() + edge, mark.words(words), href);
    }

    private Map<String, Marked> changes(PolicyComparison comparison, String href) {
        Map<String, Marked> marks = new HashMap<>();
        ShownChanges shown = ShownChanges.of(comparison);
        for (ClauseChange change : comparison.changes()) {
            for (IdentifiedClause clause : change.from()) {
                String place = place(href, shown, clause);
                boolean away = change.kind() == ChangeKind.REMOVED && elsewhere.contains(clause.id());
                marks.putIfAbsent(
                        clause.id(),
                        away ? marked(PictureMark.ELSEWHERE, " ends", place) : marked(change, " ends", place));
            }
        }
        // A clause that is gone in one place and new in another stands in the text.
        for (ClauseChange change : comparison.changes()) {
            for (IdentifiedClause clause : change.to()) {
                String place = change.isChange() ? place(href, shown, clause) : "";
                marks.put(clause.id(), marked(change, has(change.from(), clause) ? "" : " begins", place));
            }
        }
        return marks;
    }

    private Marked marked(ClauseChange change, String edge, String href) {
        PictureMark mark = PictureMark.of(change);
        return new Marked(mark, mark.look() + edge, PictureMark.told(change, words), href);
    }

    private static boolean has(List<IdentifiedClause> clauses, IdentifiedClause wanted) {
        return clauses.stream().anyMatch(clause -> clause.id().equals(wanted.id()));
    }

    private static String place(String href, ShownChanges shown, IdentifiedClause clause) {
        return href + shown.anchorOf(clause.id()).map(anchor -> "#" + anchor).orElse("");
    }

    private static Map<String, Marked> all(List<IdentifiedClause> clauses, Marked mark) {
        Map<String, Marked> marks = new HashMap<>();
        clauses.forEach(clause -> marks.put(clause.id(), mark));
        return marks;
    }
}
