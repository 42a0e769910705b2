package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The policies in force whose review was due before today. */
final class OverdueReviews {

    /** A policy and the day its review was due. */
    record Review(Policy policy, LocalDate due) {}

    private final SitePlan plan;

    OverdueReviews(SitePlan plan) {
        this.plan = plan;
    }

    /** The longest overdue first, by title within a day. */
    List<Review> list() {
        return PolicyList.sorted(plan.current()).stream()
                .flatMap(this::overdue)
                .sorted(Comparator.comparing(Review::due))
                .toList();
    }

    private Stream<Review> overdue(Edition.Entry entry) {
        Optional<LocalDate> due =
                entry.version().factsOn(plan.today()).frontMatter().reviewDue();
        return due.filter(day -> day.isBefore(plan.today())).map(day -> new Review(entry.policy(), day)).stream();
    }
}
