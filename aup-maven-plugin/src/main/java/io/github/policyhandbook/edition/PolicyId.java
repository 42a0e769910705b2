package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each policy its address: the own one of its newest published file, as far as that is free.
 *
 * <p>A stated id goes before a slug, and of two stated ones the one that a file still states goes before that of an old
 * text; else the policy published first keeps it. The others get {@code -2}, {@code -3}. Letter case never tells two apart,
 * since on many machines it does not tell two files apart.
 */
final class PolicyId {

    private final Map<String, PublishedPolicy> owners = new HashMap<>();
    private final Map<PublishedPolicy, String> ids = new IdentityHashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    /** @param policies those with an address on the site; they alone count, so that no other one shows through */
    PolicyId(List<PublishedPolicy> policies) {
        Set<String> wanted = new HashSet<>();
        policies.forEach(policy -> wanted.add(key(wish(policy))));
        policies.stream()
                .sorted(Comparator.comparing(
                                (PublishedPolicy policy) -> statedId(policy).isEmpty())
                        .thenComparing(policy -> statedId(policy).isPresent()
                                && policy.file().live().isEmpty())
                        .thenComparing(PolicyId::birth)
                        .thenComparing(
                                policy -> policy.revisions().get(0).file().path()))
                .forEach(policy -> give(policy, wanted));
    }

    String of(PublishedPolicy policy) {
        return ids.get(policy);
    }

    /** Which policies wanted one and the same address. */
    List<Notice> notices() {
        return List.copyOf(notices);
    }

    private void give(PublishedPolicy policy, Set<String> wanted) {
        String wish = wish(policy);
        PublishedPolicy owner = owners.get(key(wish));
        String id = wish;
        for (int count = 2; owners.containsKey(key(id)) || (owner != null && wanted.contains(key(id))); count++) {
            id = wish + "-" + count;
        }
        owners.put(key(id), policy);
        ids.put(policy, id);
        if (owner != null) {
            notices.addAll(collision(wish, id, owner, policy));
        }
    }

    private static List<Notice> collision(String wish, String id, PublishedPolicy owner, PublishedPolicy policy) {
        if (areBothErrors(owner, policy)) {
            return List.of();
        }
        PolicyRevision first = owner.newestPublished().orElseThrow();
        PolicyRevision second = policy.newestPublished().orElseThrow();
        boolean bothStand =
                owner.file().live().isPresent() && policy.file().live().isPresent();
        Fault fault = new Fault(
                Rule.SHARED_ADDRESS,
                bothStand ? Severity.WARNING : Severity.NOTE,
                second.text().factLines().of("id"),
                "its address \"" + wish + "\" is that of " + first.file().path() + " too, so it is published as \"" + id
                        + "\"",
                bothStand
                        ? "State an id of its own in one of the two files, or rename one."
                        : "Nothing has to be done: one of the two files is no longer there.");
        return List.of(new Notice(Notice.on(second, fault).finding(), List.of(first.file(), second.file())));
    }

    /** One id in two files of the tip is an error, told as such. */
    private static boolean areBothErrors(PublishedPolicy one, PublishedPolicy other) {
        return one.file().live().isPresent()
                && other.file().live().isPresent()
                && one.file().statedId().isPresent()
                && one.file().statedId().equals(other.file().statedId());
    }

    private static String wish(PublishedPolicy policy) {
        return OwnAddress.of(policy.newestPublished().orElseThrow());
    }

    private static Optional<String> statedId(PublishedPolicy policy) {
        return policy.newestPublished()
                .flatMap(revision -> revision.text().frontMatter().id());
    }

    private static Integer birth(PublishedPolicy policy) {
        return policy.versions().findFirst().orElseThrow().revision().position();
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
