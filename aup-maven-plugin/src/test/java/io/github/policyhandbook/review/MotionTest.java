package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Status;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MotionTest {

    private static final Optional<String> PATH = Optional.of("policies/trips.md");

    @Test
    void otherFactsAreAnotherMotion() {
        Motion asked = Motion.of(false, owner("Bursar"), PATH);

        assertThat(asked.facts()).get().asString().matches("[0-9a-f]{16}");
        assertThat(asked.covers(Motion.of(false, owner("Bursar"), PATH))).isTrue();
        assertThat(asked.covers(Motion.of(false, owner("Head of ICT"), PATH))).isFalse();
        assertThat(asked.covers(Motion.of(false, owner("Bursar"), Optional.of("policies/visits.md"))))
                .isFalse();
    }

    @Test
    void theEndOfATextIsAnotherMotionThanTheText() {
        Motion end = Motion.of(true, FrontMatter.EMPTY, PATH);

        assertThat(Motion.OF_A_TEXT.covers(end)).isFalse();
        assertThat(end.covers(Motion.of(false, FrontMatter.EMPTY, PATH))).isFalse();
    }

    @Test
    void factsThatNobodyToldAreTakenForTheSame() {
        assertThat(Motion.OF_A_TEXT.covers(Motion.of(false, owner("Bursar"), PATH)))
                .isTrue();
    }

    @Test
    void whatAnApprovalWritesOfItselfIsNoPartOfIt() {
        FrontMatter approved = FrontMatter.builder()
                .owner("Bursar")
                .status(Status.APPROVED)
                .approved(LocalDate.of(2026, 3, 12))
                .approvedBy("Board")
                .build();

        assertThat(Motion.of(false, approved, PATH)).isEqualTo(Motion.of(false, owner("Bursar"), PATH));
    }

    @Test
    void ofAnEndOnlyItsDayAndWhatStandsInItsPlaceCount() {
        assertThat(Motion.of(true, owner("Bursar"), PATH)).isEqualTo(Motion.of(true, owner("Head"), Optional.empty()));
        FrontMatter later =
                FrontMatter.builder().withdrawn(LocalDate.of(2026, 8, 31)).build();
        assertThat(Motion.of(true, later, PATH)).isNotEqualTo(Motion.of(true, FrontMatter.EMPTY, PATH));
    }

    private static FrontMatter owner(String name) {
        return FrontMatter.builder().owner(name).build();
    }
}
