package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of all changes: years by policies with counts, and every pair of years to choose from. */
final class ChangesPage {

    /** A year's head in the table: the year, leading to its comparison with the year before. */
    record Column(PageLink year) {}

    /**
     * What happened to a policy in a year.
     *
     * @param text {@code 3}, {@code New}
     * @param status {@code amended}, for its looks
     * @param heat how many changes, from 1 for few to 4 for a great many; 0 for none
     * @param spoken what a voice adds, or says in its place: {@code clauses changed}
     */
    record Cell(PageLink text, String status, int heat, String spoken) {}

    /** A policy, its years, and how many of its clauses changed in all of them. */
    record Row(PageLink policy, List<Cell> cells, String total) {}

    /** What the template lays out. {@code totals} is all policies, year by year. */
    record View(List<Column> columns, List<Row> rows, List<Cell> totals, String total, YearChoice choice) {}

    /**
     * Two neighbouring years. They stand newest first: readers come for the latest changes, and on a phone or in a
     * handbook of many years the first columns are all they see.
     */
    private record Step(Edition from, Edition to) {}

    private final SitePlan plan;
    private final Words words;
    private final List<Step> steps = new ArrayList<>();

    ChangesPage(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
        List<Edition> editions = plan.handbook().editions();
        for (int i = editions.size() - 1; i > 0; i--) {
            steps.add(new Step(editions.get(i - 1), editions.get(i)));
        }
    }

    /** The page itself. */
    SiteFile.Page page() {
        List<Policy> policies = plan.policiesByTitle();
        View view = new View(
                steps.stream().map(this::column).toList(),
                policies.stream().map(this::row).toList(),
                steps.stream().map(step -> total(policies, step)).toList(),
                words.number(
                        steps.stream().mapToInt(step -> changes(policies, step)).sum()),
                YearChoice.ofHandbooks(plan, SiteAddress.CHANGES, Optional.empty()));
        return PageFrame.page(plan, SiteAddress.CHANGES, "changes", words.say("changes.title"), List.of(), view);
    }

    private Column column(Step step) {
        return new Column(link(step, words.unbrokenYear(step.to().year())));
    }

    private static PageLink link(Step step, String text) {
        String page = SiteAddress.comparison(step.from().label(), step.to().label());
        return PageLink.between(SiteAddress.CHANGES, page, text);
    }

    private Row row(Policy policy) {
        String history = SiteAddress.history(policy.id());
        int total = steps.stream().mapToInt(step -> changes(policy, step)).sum();
        return new Row(
                PageLink.between(SiteAddress.CHANGES, history, plan.title(policy)),
                steps.stream().map(step -> cell(policy, step)).toList(),
                words.number(total));
    }

    private Cell total(List<Policy> policies, Step step) {
        int changes = changes(policies, step);
        return new Cell(link(step, words.number(changes)), "total", 0, words.count("cell.clauses", changes));
    }

    private int changes(List<Policy> policies, Step step) {
        return policies.stream().mapToInt(policy -> changes(policy, step)).sum();
    }

    /** A new or withdrawn policy counts for none: its clauses did not change, they came or went with it. */
    private int changes(Policy policy, Step step) {
        return compared(policy, step).map(ChangeTally::worthCounting).orElse(0);
    }

    private Optional<PolicyComparison> compared(Policy policy, Step step) {
        Optional<Version> before = step.from().version(policy.id());
        Optional<Version> after = step.to().version(policy.id());
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(plan.comparison().compare(policy, before.get(), after.get()));
    }

    private Cell cell(Policy policy, Step step) {
        boolean before = step.from().version(policy.id()).isPresent();
        boolean after = step.to().version(policy.id()).isPresent();
        if (!before && !after) {
            return new Cell(PageLink.words(""), "absent", 0, words.say("cell.absent"));
        }
        if (!before || !after) {
            String status = after ? "added" : "removed";
            return new Cell(link(policy, step, words.say("status." + status)), status, 0, "");
        }
        PolicyComparison comparison = compared(policy, step).orElseThrow();
        if (comparison.status() == PolicyComparison.Status.UNCHANGED) {
            return new Cell(PageLink.words("\u2013"), "unchanged", 0, words.say("cell.unchanged"));
        }
        int changes = ChangeTally.worthCounting(comparison);
        return changes == 0
                ? new Cell(link(policy, step, words.say("cell.slight")), "slight", 0, "")
                : new Cell(
                        link(policy, step, words.number(changes)),
                        "amended",
                        heat(changes),
                        words.count("cell.clauses", changes));
    }

    /** The same tints in every handbook, so that a reader learns them: one or two, up to five, up to ten, more. */
    private static int heat(int changes) {
        if (changes <= 2) {
            return 1;
        }
        return changes <= 5 ? 2 : changes <= 10 ? 3 : 4;
    }

    private static PageLink link(Policy policy, Step step, String text) {
        return PageLink.between(
                SiteAddress.CHANGES,
                SiteAddress.comparedPolicy(step.from().label(), step.to().label(), policy.id()),
                text);
    }
}
