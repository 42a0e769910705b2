package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The clauses that other texts of a policy have and the one at hand lacks. Each stands at the page's foot under its own
 * id, with what became of it, so that a link to a clause finds an answer on the page of whatever year it is tried on.
 */
final class AbsentClauses {

    /**
     * One such clause.
     *
     * @param id its id; empty where that means another clause on this page
     * @param formerIds the ids it had before, but for those that mean another clause on this page
     * @param name its first words, leading to its history
     * @param fates what became of it; empty where that is not known
     * @param text the nearest text that has it
     */
    record Entry(
            Optional<String> id,
            List<String> formerIds,
            PageLink name,
            List<ClauseFates.Fate> fates,
            Optional<PageLink> text) {}

    private final SitePlan plan;
    private final Words words;

    AbsentClauses(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /**
     * What a text lacks, in the order of the policy's newest text, those gone for good last.
     *
     * @param clauses the clauses it has
     * @param years the texts that the handbooks of all years show of the policy
     */
    List<Entry> of(
            Reading reading, Policy policy, Version version, List<IdentifiedClause> clauses, List<YearText> years) {
        Set<String> here = new HashSet<>();
        clauses.forEach(clause -> here.add(clause.id()));
        Set<String> taken = new HashSet<>(here);
        clauses.forEach(clause -> taken.addAll(clause.formerIds()));
        ClauseFates fates = new ClauseFates(plan, reading);
        List<Entry> entries = new ArrayList<>();
        for (ClauseLife life : plan.comparison().lives(policy)) {
            if (!here.contains(life.id())) {
                ClausePresence presence = new ClausePresence(life);
                entries.add(new Entry(
                        Optional.of(life.id()).filter(taken::add),
                        life.formerIds().stream().filter(taken::add).toList(),
                        name(reading, policy, life),
                        fates.of(presence, version),
                        nearest(reading, policy, version, presence, years)));
            }
        }
        return entries;
    }

    private PageLink name(Reading reading, Policy policy, ClauseLife life) {
        String page = SiteAddress.relative(reading.page(), SiteAddress.history(policy.id()));
        String words = ClauseNames.firstWords(ClauseNames.opening(life.clause()));
        return new PageLink(this.words.say("life.quoted", words), page + "#" + LifeViews.anchor(life.id()));
    }

    /** Of the years' texts the nearest that has it, the older of two; else the nearest version. */
    private Optional<PageLink> nearest(
            Reading reading, Policy policy, Version version, ClausePresence presence, List<YearText> years) {
        Optional<PageLink> year = years.stream()
                .filter(text -> presence.isIn(text.version()))
                .min(Comparator.comparingInt(text -> Math.abs(yearsBetween(reading, text))))
                .map(text -> inYear(reading, policy, presence, text));
        return year.or(() -> policy.versions().stream()
                .filter(presence::isIn)
                .min(Comparator.comparingInt(other -> Math.abs(
                        other.revision().position() - version.revision().position())))
                .map(other -> inVersion(reading, policy, presence, other)));
    }

    private static int yearsBetween(Reading reading, YearText text) {
        return reading.edition().year().first().getYear()
                - text.edition().year().first().getYear();
    }

    private PageLink inYear(Reading reading, Policy policy, ClausePresence presence, YearText text) {
        boolean now = text.edition().equals(plan.current());
        String said = now
                ? words.say("absent.read-now")
                : words.say("absent.read-year", words.year(text.edition().year()));
        return to(reading, plan.addressIn(text.edition(), policy), said, presence);
    }

    private PageLink inVersion(Reading reading, Policy policy, ClausePresence presence, Version version) {
        String said = words.say("absent.read-version", words.date(version.appliesFrom()));
        return to(reading, SiteAddress.version(policy.id(), version.key()), said, presence);
    }

    private static PageLink to(Reading reading, String page, String said, ClausePresence presence) {
        String href = SiteAddress.relative(reading.page(), page);
        return new PageLink(said, href + "#" + presence.life().id());
    }
}
