package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import java.util.Set;
import java.util.TreeSet;

/** What the policies of an edition are called in a list: by their titles, and where two have the same, by their ids too. */
final class PolicyTitles {

    private final Edition edition;
    private final Words words;
    private final Set<String> shared = new TreeSet<>();

    PolicyTitles(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
        Set<String> seen = new TreeSet<>();
        edition.entries().stream()
                .map(entry -> Titles.sortable(title(entry)))
                .filter(title -> !seen.add(title))
                .forEach(shared::add);
    }

    /** {@code Refund policy}, or {@code Refund policy (refunds-shop)} where another policy of the edition is called so. */
    String of(Edition.Entry entry) {
        String title = title(entry);
        Policy policy = entry.policy();
        return shared.contains(Titles.sortable(title)) ? words.say("list.same-title", title, policy.id()) : title;
    }

    private String title(Edition.Entry entry) {
        return entry.version().titleOn(edition.date());
    }
}
