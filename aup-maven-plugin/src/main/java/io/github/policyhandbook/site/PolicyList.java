package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FrontMatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The policies of an edition, by category and title. */
final class PolicyList {

    /** A policy's line: for whom, how it was approved, when it is reviewed; {@code overdue} where that day has passed. */
    record Line(PageLink policy, String audience, String approved, String review, boolean overdue) {}

    /** A category and its policies. */
    record Group(String category, List<Line> lines) {}

    private final SitePlan plan;
    private final Words words;
    private final PolicyFacts facts;

    PolicyList(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
        this.facts = new PolicyFacts(plan);
    }

    /**
     * The groups by name, policies without a category last.
     *
     * @param stable whether links lead to the stable addresses rather than into the edition
     */
    List<Group> of(Edition edition, String page, boolean stable) {
        Map<String, List<Line>> named = new TreeMap<>(Comparator.comparing(Titles::sortable));
        List<Line> others = new ArrayList<>();
        for (Edition.Entry entry : sorted(edition)) {
            Line line = line(edition, entry, page, stable);
            front(edition, entry)
                    .category()
                    .map(String::strip)
                    .filter(category -> !category.isEmpty())
                    .ifPresentOrElse(
                            category -> named.computeIfAbsent(category, key -> new ArrayList<>())
                                    .add(line),
                            () -> others.add(line));
        }
        List<Group> groups = new ArrayList<>();
        named.forEach((category, lines) -> groups.add(new Group(category, lines)));
        if (!others.isEmpty()) {
            groups.add(new Group(words.say(named.isEmpty() ? "list.all" : "list.other"), others));
        }
        return groups;
    }

    /** The edition's policies by title. */
    static List<Edition.Entry> sorted(Edition edition) {
        return edition.entries().stream()
                .sorted(Comparator.comparing((Edition.Entry entry) ->
                                Titles.sortable(entry.version().titleOn(edition.date())))
                        .thenComparing(entry -> entry.policy().id()))
                .toList();
    }

    private Line line(Edition edition, Edition.Entry entry, String page, boolean stable) {
        String id = entry.policy().id();
        FrontMatter front = front(edition, entry);
        String target = stable ? SiteAddress.policy(id) : SiteAddress.editionPolicy(edition.label(), id);
        boolean overdue = edition.current()
                && front.reviewDue().filter(due -> due.isBefore(plan.today())).isPresent();
        return new Line(
                PageLink.between(page, target, entry.version().titleOn(edition.date())),
                String.join(", ", front.audience()),
                facts.approved(
                        entry.policy(),
                        entry.version(),
                        entry.version().factsOn(edition.date()).approval()),
                front.reviewDue().map(words::date).orElse(""),
                overdue);
    }

    private static FrontMatter front(Edition edition, Edition.Entry entry) {
        return entry.version().factsOn(edition.date()).frontMatter();
    }
}
