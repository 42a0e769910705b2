package io.github.policyhandbook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All policies and editions that one site shows, for one circle of readers. What that circle may not read is not in it.
 *
 * @param policies every policy that has a published version, withdrawn ones too, by id
 * @param editions one for each academic year without gaps, oldest first; never empty, and only years pinned in
 *     advance follow the current one
 * @param today the day the handbook is made for
 * @param home the home page's own text, the newest published {@code index.md} at the source's root
 * @param knownFrom the day from which the history is known, where what came before is not
 * @param findings what is wrong in the documents, in file and line order
 */
public record Handbook(
        List<Policy> policies,
        List<Edition> editions,
        EditionCalendar calendar,
        LocalDate today,
        Readers readers,
        Optional<PolicyRevision> home,
        Optional<LocalDate> knownFrom,
        List<Finding> findings) {

    public Handbook {
        policies = List.copyOf(policies);
        editions = List.copyOf(editions);
        findings = findings.stream().sorted().toList();
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("a handbook has at least the current edition");
        }
    }

    /** The edition of the academic year that the handbook's day lies in, else the newest. */
    public Edition currentEdition() {
        return editions.stream()
                .filter(Edition::current)
                .findFirst()
                .orElseGet(() -> editions.get(editions.size() - 1));
    }

    /** The policy with that id. */
    public Optional<Policy> policy(String id) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /** The edition of the year with that label: {@code 2024-2025}. */
    public Optional<Edition> edition(String label) {
        return editions.stream()
                .filter(edition -> edition.label().equals(label))
                .findFirst();
    }
}
