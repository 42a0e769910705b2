package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseAddress;
import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.compare.IdentifiedClause;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says what happened to a clause in one version: {@code Split: a part of it is now “Never write it down.”}. */
public final class LifeSentences {

    /**
     * One happening.
     *
     * @param clauses the clauses or the policy it speaks of, each leading to its history
     */
    record Said(String words, List<PageLink> clauses) {

        static Said of(String words) {
            return new Said(words, List.of());
        }
    }

    private final SitePlan plan;
    private final Words words;
    private final String page;

    LifeSentences(SitePlan plan, String page) {
        this.plan = plan;
        this.words = plan.words();
        this.page = page;
    }

    /** What one version did to a clause. That it began or ended is said only where nothing else says how. */
    List<Said> of(List<ClauseLife.Event> happened) {
        Set<Happening> kinds = EnumSet.noneOf(Happening.class);
        happened.forEach(event -> kinds.add(event.happening()));
        boolean toldHow = kinds.contains(Happening.SPLIT)
                || kinds.contains(Happening.MERGED)
                || kinds.contains(Happening.MOVED_TO_POLICY)
                || kinds.contains(Happening.MOVED_FROM_POLICY);
        List<Said> said = new ArrayList<>();
        for (ClauseLife.Event event : happened) {
            boolean plain = event.happening() == Happening.FIRST_SEEN || event.happening() == Happening.REMOVED;
            if (!(plain && toldHow)) {
                said.add(said(event));
            }
        }
        return said;
    }

    private Said said(ClauseLife.Event event) {
        return switch (event.happening()) {
            case AMENDED ->
                Said.of(words.say(ChangeTally.isOfLinksOnly(event.change()) ? "life.links" : "life.amended"));
            case MOVED -> Said.of(words.say("life.moved"));
            case RENUMBERED ->
                Said.of(words.say(
                        "life.renumbered",
                        number(event.change().from()),
                        number(event.change().to())));
            case SPLIT -> split(event);
            case MERGED -> merged(event);
            case MOVED_TO_POLICY, MOVED_FROM_POLICY -> elsewhere(event);
            case FIRST_SEEN, COSMETIC, REMOVED, RETURNED -> Said.of(words.say(key(event)));
        };
    }

    private Said split(ClauseLife.Event event) {
        return event.isOnBothSides()
                ? new Said(words.say("life.split"), links(event.others()))
                : new Said(words.say("life.split-off"), links(event.change().from()));
    }

    private Said merged(ClauseLife.Event event) {
        return event.isOnBothSides()
                ? new Said(words.say("life.merged"), links(event.others()))
                : new Said(words.say("life.merged-into"), links(event.change().to()));
    }

    private Said elsewhere(ClauseLife.Event event) {
        Optional<PageLink> other = event.elsewhere().flatMap(this::link);
        return new Said(words.say(key(event)), other.stream().toList());
    }

    private List<PageLink> links(List<IdentifiedClause> clauses) {
        return clauses.stream()
                .map(clause -> new PageLink(
                        words.say("life.quoted", ClauseNames.firstWords(ClauseNames.opening(clause.clause()))),
                        "#" + LifeViews.anchor(clause.id())))
                .toList();
    }

    private Optional<PageLink> link(ClauseAddress address) {
        return plan.handbook().policy(address.policy()).map(other -> {
            String history = SiteAddress.relative(page, SiteAddress.history(other.id()));
            return new PageLink(
                    words.say("life.quoted", plan.title(other)), history + "#" + LifeViews.anchor(address.id()));
        });
    }

    private static String number(List<IdentifiedClause> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.clause().number().stream())
                .findFirst()
                .map(ClauseNames::bare)
                .orElse("");
    }

    private static String key(ClauseLife.Event event) {
        return "life." + event.happening().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
