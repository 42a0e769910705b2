package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.review.GivenApproval;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalParametersTest {

    @Test
    void anApprovalHasADayAndABody() {
        assertThat(read("approve", "2026-03-12", "approvedBy", " Full governing body, minute 14 "))
                .contains(GivenApproval.of(LocalDate.of(2026, 3, 12), "Full governing body, minute 14"));
    }

    @Test
    void withoutAnyOfItsPartsThereIsNone() {
        assertThat(read()).isEmpty();
        assertThat(read("approve", " ", "approvedBy", "")).isEmpty();
    }

    @Test
    void otherPartsMayCome() {
        assertThat(read("approve", "2026-07-09", "approvedBy", "Board", "forYear", "2026/27", "review", "2027-07-01"))
                .contains(new GivenApproval(
                        LocalDate.of(2026, 7, 9),
                        "Board",
                        Optional.empty(),
                        Optional.of("2026-2027"),
                        Optional.of(LocalDate.of(2027, 7, 1))));
        assertThat(read("approve", "2026-07-09", "approvedBy", "Board", "effective", "2026-09-01"))
                .hasValueSatisfying(given -> assertThat(given.effective()).contains(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void onePartWithoutTheOtherIsRefused() {
        refused("by whom", "approve", "2026-03-12");
        refused("aup.approvedBy belongs to an approval", "approvedBy", "Board");
        refused("aup.forYear belongs to an approval", "forYear", "2026-2027");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused("-Daup.approve=2024-03-14", "approve", "12/3/2026", "approvedBy", "Board");
        refused("a day after 1989", "approve", "0206-03-12", "approvedBy", "Board");
        refused("words on one line", "approve", "2026-03-12", "approvedBy", "Board\nminute 3");
        refused("-Daup.forYear=2026-2027", "approve", "2026-03-12", "approvedBy", "B", "forYear", "next");
        refused("-Daup.review=2027-03-12", "approve", "2026-03-12", "approvedBy", "B", "review", "2026-03-12");
        refused(
                "Give one of them",
                "approve",
                "2026-07-09",
                "approvedBy",
                "B",
                "effective",
                "2026-09-01",
                "forYear",
                "2026");
    }

    @Test
    void aDayOrYearFarFromTheApprovalIsRefused() {
        refused("-Daup.effective=2026-03-12", "approve", "2026-03-12", "approvedBy", "B", "effective", "2025-03-11");
        refused("-Daup.effective=2026-03-12", "approve", "2026-03-12", "approvedBy", "B", "effective", "2062-09-01");
        refused("-Daup.forYear=2025-2026", "approve", "2026-03-12", "approvedBy", "B", "forYear", "2024-2025");
        refused("-Daup.forYear=2025-2026", "approve", "2026-03-12", "approvedBy", "B", "forYear", "2036-2037");
        assertThat(read("approve", "2026-03-12", "approvedBy", "B", "effective", "2025-09-01"))
                .isPresent();
        assertThat(read("approve", "2026-03-12", "approvedBy", "B", "forYear", "2025-2026"))
                .isPresent();
        assertThat(read("approve", "2026-03-12", "approvedBy", "B", "forYear", "2027-2028"))
                .isPresent();
    }

    @Test
    void theWordInTheBodysPlaceIsNoBody() {
        refused("still the word NAME", "approve", "2026-03-12", "approvedBy", "NAME");
        refused("still the word NAME", "approve", "2026-03-12", "approvedBy", "NAME, minute 14");
        assertThat(read("approve", "2026-03-12", "approvedBy", "NAME College board"))
                .isPresent();
    }

    private static void refused(String part, String... stated) {
        assertThatThrownBy(() -> read(stated))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining(part);
    }

    private static Optional<GivenApproval> read(String... stated) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < stated.length; i += 2) {
            values.put(stated[i], stated[i + 1]);
        }
        return Parameters.approval(values, EditionCalendar.ENGLISH_SCHOOLS);
    }
}
