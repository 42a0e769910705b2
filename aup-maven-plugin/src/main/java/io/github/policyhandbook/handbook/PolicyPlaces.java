package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.site.ComparedYears;
import io.github.policyhandbook.site.SiteAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** On which pages what a policy's file says now is shown, or changes are told from. */
final class PolicyPlaces {

    private final PreviewedSite site;
    private final Map<String, Policy> byPath = new TreeMap<>();

    PolicyPlaces(PreviewedSite site) {
        this.site = site;
        site.handbook().policies().forEach(policy -> byPath.put(path(policy), policy));
    }

    /** The policy whose newest file stands at that path of the repository. */
    Optional<Policy> policyAt(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The path of its newest file. */
    static String path(Policy policy) {
        return newestFile(policy).file().path();
    }

    static PolicyRevision newestFile(Policy policy) {
        List<PolicyRevision> files = policy.revisions();
        return files.get(files.size() - 1);
    }

    /** The version of which the policy's stable page is not yet: it applies from a day to come. */
    Optional<Version> toCome(Policy policy) {
        Version newest = policy.newestVersion();
        return Optional.of(newest)
                .filter(version -> version.appliesFrom().isAfter(site.handbook().today()));
    }

    /** Where somebody who looks for the policy is sent. */
    String address(Policy policy) {
        return site.handbook().currentEdition().version(policy.id()).isPresent()
                ? SiteAddress.policy(policy.id())
                : SiteAddress.history(policy.id());
    }

    /** The pages that show the newest text: the stable one, the version's, those of years and comparisons with it, the history. */
    Set<String> pages(Policy policy) {
        Set<String> pages = new LinkedHashSet<>();
        Version newest = policy.newestVersion();
        pages.add(SiteAddress.policy(policy.id()));
        pages.add(SiteAddress.history(policy.id()));
        pages.add(SiteAddress.version(policy.id(), newest.key()));
        for (Edition edition : site.handbook().editions()) {
            if (shows(edition, policy, newest)) {
                pages.add(SiteAddress.editionPolicy(edition.label(), policy.id()));
            }
        }
        for (ComparedYears.Pair pair : site.years().pairs()) {
            if (shows(pair.from(), policy, newest) || shows(pair.to(), policy, newest)) {
                pages.add(SiteAddress.comparedPolicy(
                        pair.from().label(), pair.to().label(), policy.id()));
            }
        }
        return pages;
    }

    private static boolean shows(Edition edition, Policy policy, Version version) {
        return edition.version(policy.id()).filter(version::equals).isPresent();
    }
}
