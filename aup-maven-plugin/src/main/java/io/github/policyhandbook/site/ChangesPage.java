package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page of all changes: years by policies with counts, and every pair of years to choose from. */
final class ChangesPage {

    /** A year's head in the table: the year, leading to its comparison with the year before. */
    record Column(PageLink year) {}

    /** What happened to a policy in a year: {@code 3}, {@code New}; {@code status} for its looks, {@code spoken} in full. */
    record Cell(PageLink text, String status, String spoken) {}

    /** A policy and its years. */
    record Row(PageLink policy, List<Cell> cells) {}

    /** {@code 2024 to 2025, compared with}, and the years it is. */
    record Choice(String from, List<PageLink> to) {}

    /** What the template lays out. */
    record View(List<Column> columns, List<Row> rows, String rule, List<Choice> choices) {}

    private final SitePlan plan;
    private final Words words;

    ChangesPage(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /** The page itself. */
    SiteFile.Page page() {
        View view = new View(columns(), rows(), words.say(ruleKey()), choices());
        return PageFrame.page(plan, SiteAddress.CHANGES, "changes", words.say("changes.title"), List.of(), view);
    }

    private String ruleKey() {
        return "rule." + plan.years().rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        List<Edition> editions = plan.handbook().editions();
        for (int i = 1; i < editions.size(); i++) {
            String page = SiteAddress.comparison(
                    editions.get(i - 1).label(), editions.get(i).label());
            columns.add(new Column(PageLink.between(
                    SiteAddress.CHANGES, page, words.year(editions.get(i).year()))));
        }
        return columns;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Edition> editions = plan.handbook().editions();
        for (Policy policy : plan.policiesByTitle()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 1; i < editions.size(); i++) {
                cells.add(cell(policy, editions.get(i - 1), editions.get(i)));
            }
            String history = SiteAddress.history(policy.id());
            rows.add(new Row(PageLink.between(SiteAddress.CHANGES, history, plan.title(policy)), cells));
        }
        return rows;
    }

    private Cell cell(Policy policy, Edition from, Edition to) {
        Optional<Version> before = from.version(policy.id());
        Optional<Version> after = to.version(policy.id());
        if (before.isEmpty() && after.isEmpty()) {
            return new Cell(PageLink.words(""), "absent", words.say("cell.absent"));
        }
        if (before.isEmpty() || after.isEmpty()) {
            String status = before.isEmpty() ? "added" : "removed";
            return new Cell(link(policy, from, to, words.say("status." + status)), status, "");
        }
        PolicyComparison comparison = plan.comparison().compare(policy, before.get(), after.get());
        if (comparison.status() == PolicyComparison.Status.UNCHANGED) {
            return new Cell(PageLink.words("\u2013"), "unchanged", words.say("cell.unchanged"));
        }
        int changes = ChangeTally.worthCounting(comparison);
        return changes == 0
                ? new Cell(link(policy, from, to, words.say("cell.slight")), "slight", "")
                : new Cell(link(policy, from, to, words.count("cell.changes", changes)), "amended", "");
    }

    private static PageLink link(Policy policy, Edition from, Edition to, String text) {
        return PageLink.between(
                SiteAddress.CHANGES, SiteAddress.comparedPolicy(from.label(), to.label(), policy.id()), text);
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (Edition from : plan.handbook().editions()) {
            List<PageLink> to = plan.years().pairs().stream()
                    .filter(pair -> pair.from().label().equals(from.label()))
                    .map(pair -> PageLink.between(
                            SiteAddress.CHANGES,
                            SiteAddress.comparison(from.label(), pair.to().label()),
                            words.year(pair.to().year())))
                    .toList();
            if (!to.isEmpty()) {
                choices.add(new Choice(words.say("changes.with", words.year(from.year())), to));
            }
        }
        return choices;
    }
}
