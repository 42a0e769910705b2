package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextReviewTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 3, 12);
    private static final LocalDate FORMER = LocalDate.of(2026, 3, 14);

    @Test
    void aDateNewlyPutForwardStandsWhateverTheInterval() {
        FrontMatter facts = FrontMatter.builder()
                .review(LocalDate.of(2026, 11, 1))
                .reviewEvery(Period.ofYears(1))
                .build();

        assertThat(next(facts, reviewed(FORMER)).toWrite()).isEmpty();
        assertThat(next(facts, reviewed(FORMER)).isOpen()).isFalse();
    }

    @Test
    void theDateOfTheTextBeforeIsReplacedByTheInterval() {
        FrontMatter facts = FrontMatter.builder()
                .review(FORMER)
                .reviewEvery(Period.ofYears(1))
                .build();

        assertThat(next(facts, reviewed(FORMER)).toWrite()).contains(LocalDate.of(2027, 3, 12));
    }

    @Test
    void aDatePutForwardThatIsPastByTheMeetingDoesNotStand() {
        FrontMatter facts = FrontMatter.builder()
                .review(LocalDate.of(2026, 3, 1))
                .reviewEvery(Period.ofYears(1))
                .build();

        assertThat(next(facts, reviewed(FORMER)).toWrite()).contains(LocalDate.of(2027, 3, 12));
    }

    @Test
    void withoutAnIntervalItIsAsLongAsTheTimeBefore() {
        FrontMatter before = FrontMatter.builder()
                .approved(LocalDate.of(2024, 3, 20))
                .review(FORMER)
                .build();

        assertThat(next(reviewed(FORMER), before).toWrite()).contains(LocalDate.of(2028, 3, 12));
    }

    @Test
    void whereNothingTellsItIsOpen() {
        assertThat(next(reviewed(FORMER), reviewed(FORMER)).toWrite()).isEmpty();
        assertThat(next(reviewed(FORMER), reviewed(FORMER)).isOpen()).isTrue();
    }

    @Test
    void whereNoDateIsStatedNoneIsWritten() {
        FrontMatter yearly =
                FrontMatter.builder().reviewEvery(Period.ofYears(1)).build();

        assertThat(next(yearly, FrontMatter.EMPTY).toWrite()).isEmpty();
        assertThat(next(yearly, FrontMatter.EMPTY).isOpen()).isFalse();
    }

    @Test
    void theDateThatTheClerkGivesWins() {
        LocalDate given = LocalDate.of(2026, 9, 1);
        NextReview review = new NextReview(
                reviewed(LocalDate.of(2026, 11, 1)),
                reviewed(FORMER),
                new GivenApproval(MEETING, "Board", Optional.empty(), Optional.empty(), Optional.of(given)));

        assertThat(review.toWrite()).contains(given);
    }

    private static NextReview next(FrontMatter facts, FrontMatter before) {
        return new NextReview(facts, before, GivenApproval.of(MEETING, "Board"));
    }

    private static FrontMatter reviewed(LocalDate day) {
        return FrontMatter.builder().review(day).build();
    }
}
