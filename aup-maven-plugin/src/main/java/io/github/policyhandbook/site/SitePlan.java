package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What every page may ask: the handbook, its comparisons, the settings, and which policy has which pages and paths.
 *
 * @param toCome whether a text or an end of any policy is still to come: until then pages of its other texts, and of policies
 *     that it replaces or leads to, speak of it otherwise
 */
public record SitePlan(
        Handbook handbook,
        HandbookComparison comparison,
        SiteSettings settings,
        Words words,
        ComparedYears years,
        PolicyPaths paths,
        boolean toCome) {

    /** The plan, with the paths that the handbook's policies have had. */
    public SitePlan(
            Handbook handbook, HandbookComparison comparison, SiteSettings settings, Words words, ComparedYears years) {
        this(handbook, comparison, settings, words, years, new PolicyPaths(handbook), isToCome(handbook));
    }

    private static boolean isToCome(Handbook handbook) {
        return handbook.policies().stream()
                .flatMap(policy -> policy.milestones().stream())
                .anyMatch(milestone -> milestone.date().isAfter(handbook.today()));
    }

    public Edition current() {
        return handbook.currentEdition();
    }

    public LocalDate today() {
        return handbook.today();
    }

    /** The version that the stable page {@code policies/} shows; empty for a policy that is not in force. */
    public Optional<Version> inForce(Policy policy) {
        return current().version(policy.id());
    }

    /** Where a reader finds the policy today: its text in force, else its history. */
    public String address(Policy policy) {
        return inForce(policy).isPresent() ? SiteAddress.policy(policy.id()) : SiteAddress.history(policy.id());
    }

    /** The page of a policy in a year that has it: for the current year the stable one, whose text is that year's so far. */
    public String addressIn(Edition edition, Policy policy) {
        return edition.equals(current())
                ? SiteAddress.policy(policy.id())
                : SiteAddress.editionPolicy(edition.label(), policy.id());
    }

    /** The policy's title as of today, or the last it had. */
    public String title(Policy policy) {
        return inForce(policy)
                .map(version -> version.titleOn(today()))
                .orElseGet(() -> policy.newestVersion().title());
    }

    /** The texts that the handbooks of the years show of the policy, oldest first. */
    public List<YearText> yearTexts(Policy policy) {
        return handbook.editions().stream()
                .flatMap(
                        edition -> edition.version(policy.id()).map(version -> new YearText(edition, version)).stream())
                .toList();
    }

    /** How the policy ended, where it has by today. */
    public Optional<Withdrawal> withdrawal(Policy policy) {
        return policy.withdrawnOn(today());
    }

    /** All policies by title, as a reader looks for them. */
    public List<Policy> policiesByTitle() {
        return handbook.policies().stream()
                .sorted(Comparator.comparing((Policy policy) -> Titles.sortable(title(policy)))
                        .thenComparing(Policy::id))
                .toList();
    }
}
