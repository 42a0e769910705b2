package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.review.FactChange;
import io.github.policyhandbook.review.FactChange.Fact;
import io.github.policyhandbook.site.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactWordsTest {

    @ParameterizedTest
    @CsvSource({
        "REVIEW, 2026-09-01, 1 September 2026",
        "EFFECTIVE, 2026-09-01, 1 September 2026",
        "WITHDRAWN, 2026-08-31, 31 August 2026",
        "REVIEW_EVERY, P1Y, Every year",
        "REVIEW_EVERY, P2Y, Every 2 years",
        "REVIEW_EVERY, P6M, Every 6 months",
        "REVIEW_EVERY, P1Y6M, P1Y6M",
        "STATUTORY, true, Yes",
        "ACKNOWLEDGEMENT, false, No",
        "READERS, staff, Staff and governors",
        "READERS, public, Everybody",
        "OWNER, Bursar, Bursar",
        "REPLACED_BY, phones, Mobile phones",
        "REPLACED_BY, policies/gone.md, policies/gone.md",
        "FILE, policies/a.md, policies/a.md"
    })
    void isSaidAsAPersonWritesIt(Fact fact, String stated, String said) {
        assertThat(line(fact, Optional.empty(), Optional.of(stated)).after()).isEqualTo(said);
    }

    @Test
    void whatIsNotStatedSaysSoOnEitherSide() {
        assertThat(line(Fact.OWNER, Optional.empty(), Optional.of("Bursar")).before())
                .isEqualTo("Not stated");
        assertThat(line(Fact.OWNER, Optional.of("Bursar"), Optional.empty()).after())
                .isEqualTo("No longer stated");
    }

    @ParameterizedTest
    @EnumSource
    void everyFactHasAName(Fact fact) {
        assertThat(line(fact, Optional.empty(), Optional.empty()).fact()).isNotBlank();
    }

    private static PaperView.FactLine line(Fact fact, Optional<String> before, Optional<String> after) {
        return new FactWords(Words.english(), id -> Optional.of("Mobile phones").filter(title -> id.equals("phones")))
                .of(List.of(new FactChange(fact, before, after)))
                .get(0);
    }
}
