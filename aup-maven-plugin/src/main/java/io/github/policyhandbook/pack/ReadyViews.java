package io.github.policyhandbook.pack;

import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.review.Gap;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.site.PageLink;
import io.github.policyhandbook.site.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Tells the clerk what to see to before the pack goes round. */
final class ReadyViews {

    private final Review review;
    private final Words words;
    private final LocalDate nextReview;

    /** @param today a year after which, or after the meeting, is given as the example of a date */
    ReadyViews(Review review, Words words, LocalDate today) {
        this.review = review;
        this.words = words;
        this.nextReview = review.meeting().date().orElse(today).plusYears(1);
    }

    ReadyView view() {
        List<Paper> lacking = review.papers().stream()
                .filter(paper -> !paper.gaps().isEmpty())
                .toList();
        int missing = lacking.stream().mapToInt(paper -> paper.gaps().size()).sum();
        return new ReadyView(
                missing == 0,
                missing == 0 ? words.say("pack.ready-yes") : words.count("pack.ready-missing", missing),
                lacking.stream().map(this::lacking).toList());
    }

    private ReadyView.Lacking lacking(Paper paper) {
        return new ReadyView.Lacking(
                new PageLink(paper.title(), "#" + PaperViews.anchor(paper)),
                paper.proposal().file().map(FileState::path).orElse(""),
                paper.gaps().stream().map(this::missing).toList());
    }

    private ReadyView.Missing missing(Gap gap) {
        String name = gap.name().toLowerCase(Locale.ROOT);
        return new ReadyView.Missing(
                words.say("pack.ready-lacks-" + name), words.say("pack.ready-example-" + name, nextReview));
    }
}
