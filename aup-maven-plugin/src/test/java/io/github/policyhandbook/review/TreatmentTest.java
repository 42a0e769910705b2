package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreatmentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Full governing body",
                "The Board of Governors",
                "Chair of governors",
                "Finance committee",
                "Local governing body of the Hill Learning Trust",
                "Head teacher and governors",
                "Resources committee with the bursar",
                "School council",
                "Caretaker"
            })
    void theMeetingDecidesWhatGovernorsOrNobodyElseApproves(String approver) {
        assertThat(treatment(approver)).isEqualTo(Treatment.DECISION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hill Learning Trust",
                "The Trust's board",
                "Academy trust board",
                "Board of Trustees",
                "Local Authority",
                "Northshire County Council",
                "Diocese of Exbury",
                "Diocesan Board of Education"
            })
    void itAdoptsWhatABodyAboveTheSchoolApproves(String approver) {
        assertThat(treatment(approver)).isEqualTo(Treatment.ADOPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Headteacher",
                "the Head Teacher",
                "HEAD",
                "Head of school",
                "Principal",
                "SLT",
                "Senior Leadership Team",
                "Bursar",
                "School business manager",
                "DPO",
                "Designated Safeguarding Lead"
            })
    void itNotesWhatSomebodyInTheSchoolApproves(String approver) {
        assertThat(treatment(approver)).isEqualTo(Treatment.NOTE);
    }

    @Test
    void itDecidesWhereNoApproverIsStated() {
        assertThat(Treatment.of(Optional.empty(), meeting("Full governing body", List.of(), List.of())))
                .isEqualTo(Treatment.DECISION);
    }

    @Test
    void aMeetingDecidesOnItsOwnPapersWhateverItIsCalled() {
        Meeting trust = meeting("Hill Learning Trust, board meeting", List.of(), List.of());
        Meeting slt = meeting("Senior leadership team: 3 March", List.of(), List.of());

        assertThat(Treatment.of(Optional.of("The Hill Learning Trust"), trust)).isEqualTo(Treatment.DECISION);
        assertThat(Treatment.of(Optional.of("Senior Leadership Team"), slt)).isEqualTo(Treatment.DECISION);
    }

    @Test
    void onlyWholeWordsOfTheMeetingsNameCount() {
        Meeting meeting = meeting("Heads of department", List.of(), List.of());

        assertThat(Treatment.of(Optional.of("Head"), meeting)).isEqualTo(Treatment.NOTE);
    }

    @Test
    void theClerksOwnListsComeBeforeTheUsualWords() {
        Meeting meeting = meeting("Full governing body", List.of("Hill Foundation"), List.of("finance committee"));

        assertThat(Treatment.of(Optional.of("Trustees of the Hill Foundation"), meeting))
                .isEqualTo(Treatment.ADOPTION);
        assertThat(Treatment.of(Optional.of("Finance Committee (delegated)"), meeting))
                .isEqualTo(Treatment.NOTE);
    }

    @Test
    void theMeetingsNameComesBeforeTheClerksLists() {
        Meeting meeting = meeting("Finance committee", List.of("Finance committee"), List.of("Finance committee"));

        assertThat(Treatment.of(Optional.of("Finance committee"), meeting)).isEqualTo(Treatment.DECISION);
    }

    private static Treatment treatment(String approver) {
        return Treatment.of(Optional.of(approver), meeting("Annual meeting", List.of(), List.of()));
    }

    private static Meeting meeting(String name, List<String> adopts, List<String> notes) {
        return new Meeting(Optional.of(name), Optional.empty(), adopts, notes, List.of());
    }
}
