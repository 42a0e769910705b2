package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The policies that a text has to do with: those it links to, those that link to it, and whose place it took. */
final class RelatedPolicies {

    /** Policies that stand in one relation to the text, by title. */
    record Group(String label, List<PageLink> policies) {}

    /**
     * The links between the texts of one year.
     *
     * @param texts the year's texts by policy
     * @param from from each policy to those it links to, by id
     * @param to the other way
     */
    private record YearLinks(
            Map<String, Version> texts, Map<String, Map<String, Policy>> from, Map<String, Map<String, Policy>> to) {}

    private final SitePlan plan;
    private final Words words;
    private final LinkResolver links;
    private final Replacements replacements;
    private final Map<String, YearLinks> byYear = new ConcurrentHashMap<>();

    RelatedPolicies(SitePlan plan, LinkResolver links, Replacements replacements) {
        this.plan = plan;
        this.words = plan.words();
        this.links = links;
        this.replacements = replacements;
    }

    /** The groups for a page that shows a text, in the year its links lead to; none where there is nothing to tell. */
    List<Group> of(Reading reading, Policy policy, Version version) {
        Edition edition = reading.edition();
        YearLinks year = byYear.computeIfAbsent(edition.label(), any -> read(edition));
        Map<String, Policy> to = reading.kind() == Reading.Kind.VERSION
                ? linked(reading, policy, version)
                : year.from().getOrDefault(policy.id(), Map.of());
        Map<String, Policy> from = year.to().getOrDefault(policy.id(), Map.of());
        List<Group> groups = new ArrayList<>();
        add(groups, "related.to", reading, to.values());
        add(groups, "related.from", reading, from.values());
        add(groups, "related.replaces", reading, replacements.replacedBy(policy));
        add(
                groups,
                "related.replaced-by",
                reading,
                replacements.of(policy).stream().toList());
        return groups;
    }

    /** Each text of the year is read once, however many pages speak of it. */
    private YearLinks read(Edition edition) {
        YearLinks year = new YearLinks(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (Edition.Entry entry : edition.entries()) {
            Policy policy = entry.policy();
            Version version = entry.version();
            Map<String, Policy> linked = linked(Reading.inEdition(edition, policy, version), policy, version);
            year.texts().put(policy.id(), version);
            year.from().put(policy.id(), linked);
            linked.keySet()
                    .forEach(other -> year.to()
                            .computeIfAbsent(other, any -> new TreeMap<>())
                            .put(policy.id(), policy));
        }
        return year;
    }

    private Map<String, Policy> linked(Reading reading, Policy policy, Version version) {
        Map<String, Policy> linked = new TreeMap<>();
        version.text().clauses().stream()
                .flatMap(clause -> clause.links().stream())
                .filter(link -> !link.image())
                .map(Link::target)
                .distinct()
                .flatMap(target -> links.policyAt(reading, target).stream())
                .filter(other -> !other.id().equals(policy.id()))
                .forEach(other -> linked.put(other.id(), other));
        return linked;
    }

    private void add(List<Group> groups, String label, Reading reading, Collection<Policy> policies) {
        if (!policies.isEmpty()) {
            groups.add(new Group(
                    words.say(label),
                    policies.stream()
                            .map(policy -> link(reading, policy))
                            .sorted(Comparator.comparing((PageLink link) -> Titles.sortable(link.text()))
                                    .thenComparing(PageLink::href))
                            .toList()));
        }
    }

    /** Its text of that year under its title of then; a policy which that year has not is found where it is today. */
    private PageLink link(Reading reading, Policy policy) {
        Edition edition = reading.edition();
        boolean stable = reading.kind() != Reading.Kind.EDITION;
        return Optional.ofNullable(byYear.get(edition.label()).texts().get(policy.id()))
                .map(version -> PageLink.between(
                        reading.page(),
                        stable
                                ? plan.addressIn(edition, policy)
                                : SiteAddress.editionPolicy(edition.label(), policy.id()),
                        version.titleOn(edition.date())))
                .orElseGet(() -> PageLink.between(reading.page(), plan.address(policy), plan.title(policy)));
    }
}
