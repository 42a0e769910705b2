package io.github.policyhandbook.pack;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.review.LastChange;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.util.Locale;

/** Says in one line when a clause changed last before, by which a meeting sees whether it is settled. */
final class ClauseLifeLine {

    private final Review review;
    private final SitePlan plan;
    private final Words words;

    ClauseLifeLine(Review review, SitePlan plan) {
        this.review = review;
        this.plan = plan;
        this.words = plan.words();
    }

    /** {@code Last changed in 2023 to 2024.} */
    String of(Paper paper, ClauseChange change) {
        return LastChange.of(review.comparison(), paper, change)
                .map(this::said)
                .orElseGet(() -> words.say("pack.paper-life-new"));
    }

    private String said(LastChange last) {
        String year = words.year(plan.handbook().calendar().yearOf(last.day()));
        String key = last.fromTheStart()
                ? "from-the-start"
                : last.happening().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.say("pack.paper-life-" + key, year);
    }
}
