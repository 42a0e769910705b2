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

    /**
     * A policy's line.
     *
     * @param review when it is reviewed next; empty where that is not stated
     * @param overdue whether that day has passed
     * @param told the same in one quiet line: {@code For: staff · Approved 14 July 2026 · Next review 14 July 2027}
     * @param warning that the review was due, in place of its day in that line; empty where it is not overdue
     */
    record Line(
            PageLink policy,
            String audience,
            String approved,
            String review,
            boolean overdue,
            String told,
            String warning) {}

    /** A category and its policies; {@code anchor} is the id of its heading. */
    record Group(String category, String anchor, List<Line> lines) {

        PageLink link() {
            return new PageLink(category, "#" + anchor);
        }
    }

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
        PolicyTitles titles = new PolicyTitles(edition, words);
        for (Edition.Entry entry : sorted(edition)) {
            Line line = line(edition, entry, titles.of(entry), page, stable);
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
        named.forEach((category, lines) -> groups.add(group(category, groups.size(), lines)));
        if (!others.isEmpty()) {
            groups.add(group(words.say(named.isEmpty() ? "list.all" : "list.other"), groups.size(), others));
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

    /** Two categories may be written alike but for their signs, or without any letter: the place tells them apart. */
    private static Group group(String category, int place, List<Line> lines) {
        return new Group(category, "aup-category-" + (place + 1), lines);
    }

    private Line line(Edition edition, Edition.Entry entry, String title, String page, boolean stable) {
        String id = entry.policy().id();
        FrontMatter front = front(edition, entry);
        String target = stable ? SiteAddress.policy(id) : SiteAddress.editionPolicy(edition.label(), id);
        boolean overdue = edition.current()
                && front.reviewDue().filter(due -> due.isBefore(plan.today())).isPresent();
        String audience = String.join(", ", front.audience());
        String approved = facts.approved(
                entry.policy(),
                entry.version(),
                entry.version().factsOn(edition.date()).approval());
        String review = front.reviewDue().map(words::date).orElse("");
        return new Line(
                PageLink.between(page, target, title),
                audience,
                approved,
                review,
                overdue,
                told(audience, approved, overdue ? "" : review),
                overdue ? words.say("review.overdue", review) : "");
    }

    private String told(String audience, String approved, String review) {
        List<String> parts = new ArrayList<>();
        if (!audience.isEmpty()) {
            parts.add(words.say("list.for", audience));
        }
        parts.add(approved);
        if (!review.isEmpty()) {
            parts.add(words.say("list.next-review", review));
        }
        return String.join(" \u00b7 ", parts);
    }

    private static FrontMatter front(Edition edition, Edition.Entry entry) {
        return entry.version().factsOn(edition.date()).frontMatter();
    }
}
