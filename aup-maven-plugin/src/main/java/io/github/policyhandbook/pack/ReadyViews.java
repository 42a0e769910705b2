package io.github.policyhandbook.pack;

import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.review.Gap;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Readiness;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.site.PageLink;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells the clerk what to see to before the pack goes round. */
final class ReadyViews {

    private static final int FEW = 4;

    private final Review review;
    private final Readiness readiness;
    private final Words words;
    private final EditionCalendar calendar;
    private final LocalDate day;

    ReadyViews(Review review, SitePlan plan) {
        this.review = review;
        this.readiness = Readiness.of(review, plan.settings().organisation());
        this.words = plan.words();
        this.calendar = review.proposed().handbook().calendar();
        this.day = review.meeting().date().orElse(plan.today());
    }

    ReadyView view() {
        int missing = readiness.missing().size()
                + readiness.papers().stream()
                        .mapToInt(paper -> paper.gaps().size())
                        .sum();
        return new ReadyView(
                readiness.isReady(),
                readiness.isReady() ? words.say("pack.ready-yes") : words.count("pack.ready-missing", missing),
                readiness.missing().stream().map(this::ofThePack).toList(),
                readiness.papers().stream().map(this::lacking).toList(),
                readiness.papers().stream().allMatch(ReadyViews::statesNothing) ? "" : words.say("pack.ready-where"),
                words.count("pack.ready-papers", readiness.papers().size()),
                readiness.papers().size() <= FEW,
                gone());
    }

    private String gone() {
        List<String> titles = review.papers().stream()
                .filter(paper -> paper.proposal().file().isEmpty())
                .map(paper -> words.say("pack.ready-quoted", paper.title()))
                .toList();
        return titles.isEmpty() ? "" : words.say("pack.ready-gone", words.list(titles));
    }

    private ReadyView.Missing ofThePack(Readiness.Missing missing) {
        return missing("pack-" + missing.name().toLowerCase(Locale.ROOT), day);
    }

    private ReadyView.Lacking lacking(Paper paper) {
        List<ReadyView.Missing> missing = paper.gaps().stream().map(this::gap).toList();
        boolean inBlock = statesNothing(paper);
        return new ReadyView.Lacking(
                new PageLink(paper.title(), "#" + PaperViews.anchor(paper)),
                paper.proposal().file().map(FileState::path).orElse(""),
                inBlock
                        ? missing.stream()
                                .map(one -> new ReadyView.Missing(one.what(), ""))
                                .toList()
                        : missing,
                inBlock ? block(missing) : "");
    }

    /** Whether its file has no lines of facts between which one more could be written. */
    private static boolean statesNothing(Paper paper) {
        return paper.proposal().proposedFacts().equals(FrontMatter.EMPTY);
    }

    private static String block(List<ReadyView.Missing> missing) {
        return missing.stream().map(ReadyView.Missing::example).collect(Collectors.joining("\n", "---\n", "\n---"));
    }

    /** The example of a review is a year later, and that of a beginning the academic year to come. */
    private ReadyView.Missing gap(Gap gap) {
        LocalDate example =
                gap == Gap.APPLIES_FROM ? calendar.next(calendar.yearOf(day)).first() : day.plusYears(1);
        return missing(gap.name().toLowerCase(Locale.ROOT).replace('_', '-'), example);
    }

    private ReadyView.Missing missing(String name, LocalDate example) {
        return new ReadyView.Missing(
                words.say("pack.ready-lacks-" + name), words.say("pack.ready-example-" + name, example));
    }
}
