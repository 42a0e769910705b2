package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.LinkChange;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What happened to a clause, version by version: when and in which year, what, how the words changed, and why. */
public final class LifeEvents {

    /**
     * All that one version did to a clause.
     *
     * @param when the day, leading to the clause in that version
     * @param year {@code 2024 to 2025}
     * @param what what happened
     * @param marks the words with their changes marked, where they changed
     * @param why the subject of its commit, where a person wrote one and the policy did not begin with it; what the
     *     policy's owner says of the whole version stands with the versions
     */
    record Event(
            PageLink when,
            String year,
            List<LifeSentences.Said> what,
            List<Redline.Mark> marks,
            List<LinkChange> links,
            List<String> why) {}

    private final SitePlan plan;
    private final Words words;
    private final Policy policy;
    private final String page;
    private final LifeSentences sentences;
    private final Map<String, Set<String>> anchors = new LinkedHashMap<>();

    LifeEvents(SitePlan plan, Policy policy, String page) {
        this.plan = plan;
        this.words = plan.words();
        this.policy = policy;
        this.page = page;
        this.sentences = new LifeSentences(plan, page);
    }

    /** The events of a life, oldest first, one for each version that did anything to the clause. */
    List<Event> of(ClauseLife life) {
        Map<Integer, List<ClauseLife.Event>> together = new LinkedHashMap<>();
        for (ClauseLife.Event event : life.events()) {
            int place = event.milestone().revision().position(); // a policy has one milestone in a revision
            together.computeIfAbsent(place, any -> new ArrayList<>()).add(event);
        }
        return together.values().stream()
                .map(happened -> event(life, happened.get(0).milestone(), happened))
                .toList();
    }

    private Event event(ClauseLife life, Milestone milestone, List<ClauseLife.Event> happened) {
        List<Redline.Mark> marks = new ArrayList<>();
        List<LinkChange> links = new ArrayList<>();
        for (ClauseLife.Event event : happened) {
            if (!ChangeTally.isSameText(event.words())) {
                marks.addAll(Redline.of(event.change(), words).marks());
            }
            links.addAll(event.links());
        }
        return new Event(
                when(life, milestone, happened),
                words.year(plan.handbook().calendar().yearOf(milestone.date())),
                sentences.of(happened),
                NearChanges.of(marks),
                links,
                milestone.equals(policy.milestones().get(0)) ? List.of() : ReasonsForChange.subject(milestone));
    }

    private PageLink when(ClauseLife life, Milestone milestone, List<ClauseLife.Event> happened) {
        String day = words.date(milestone.date());
        if (!(milestone instanceof Version version)) {
            return PageLink.words(day);
        }
        String text = SiteAddress.relative(page, SiteAddress.version(policy.id(), version.key()));
        return new PageLink(day, text + fragment(life, version, happened));
    }

    /** The clause in that text, or the one it was joined with; empty where the text has neither. */
    private String fragment(ClauseLife life, Version version, List<ClauseLife.Event> happened) {
        Set<String> ids = anchors.computeIfAbsent(version.key(), key -> {
            Set<String> all = new HashSet<>();
            plan.comparison().clauses(policy, version).forEach(clause -> all.add(clause.id()));
            return all;
        });
        Stream<String> others =
                happened.stream().flatMap(event -> event.change().to().stream()).map(IdentifiedClause::id);
        return Stream.concat(Stream.of(life.id()), others)
                .filter(ids::contains)
                .findFirst()
                .map(id -> "#" + id)
                .orElse("");
    }
}
