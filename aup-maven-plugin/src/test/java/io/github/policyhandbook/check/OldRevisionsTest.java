package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OldRevisionsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @BeforeEach
    void begin() {
        school.has("trips.md", "---\nid: trips\napproved: 12/9/2023\n---\n# Trips\n\nPack a coat.\n")
                .since("2023-10-01");
        school.has("trips.md", "---\nid: trips\napproved: 12/9/2024\n---\n# Trips\n\nPack a hat.\n")
                .since("2024-10-01");
        school.has("trips.md", "---\nid: trips\napproved: 2024-09-12\n---\n# Trips\n\nPack a hat.\n")
                .since("2024-10-08");
    }

    @Test
    void areNotToldOfWhatNobodyCanMendAnyMore() {
        assertThat(school.told(Rule.OLD_REVISION)).isEmpty();
    }

    @Test
    void areToldOnceAFileWhereTheSchoolAsksForThem() {
        school.with("history", "true");

        assertThat(school.told(Rule.OLD_REVISION)).singleElement().asString().startsWith("policies/trips.md:3: ");
        assertThat(school.told(Rule.OLD_REVISION).get(0))
                .contains("12/9/2024")
                .contains("in the old commit ")
                .endsWith(" of 1 October 2024");
    }

    @Test
    void areToldWhereASlipKeptTheTextBackOrAMergeWasLeftHalfDone() {
        school.has("visits.md", "---\nid: visits\nstaus: approved\n---\nAsk at the gate.\n")
                .has("coats.md", "---\nid: coats\n---\n<<<<<<< HEAD\nRed.\n=======\nBlue.\n>>>>>>> colours\n")
                .has("plans.md", "---\nid: plans\nstatus: draft\napproved: 12/9/2023\n---\nA canteen.\n")
                .since("2024-11-01");
        school.has("visits.md", "---\nid: visits\nstatus: approved\n---\nAsk at the gate.\n")
                .has("coats.md", "---\nid: coats\n---\nBlue.\n")
                .has("plans.md", "---\nid: plans\n---\nA canteen.\n")
                .since("2024-11-08");

        assertThat(school.with("history", "true").told(Rule.OLD_REVISION))
                .satisfiesExactly(
                        coats -> assertThat(coats)
                                .startsWith("policies/coats.md:4: a merge conflict is not resolved: the file holds two"
                                        + " wordings, up to line 8, in the old commit "),
                        trips -> assertThat(trips).startsWith("policies/trips.md:3: "),
                        visits -> assertThat(visits)
                                .startsWith("policies/visits.md:3: the key \"staus\" is not known, in the old"
                                        + " commit "));
    }

    @Test
    void ofAConflictThatStillStandsIsToldOnce() {
        school.has("coats.md", "<<<<<<< HEAD\nRed.\n=======\nBlue.\n>>>>>>> colours\n")
                .since("2024-11-01");
        school.with("history", "true");

        assertThat(school.told(Rule.MERGE_CONFLICT)).hasSize(1);
        assertThat(school.told(Rule.OLD_REVISION)).allMatch(told -> told.startsWith("policies/trips.md"));
    }

    @Test
    void weighAWarningThoughTheSameWouldBeAnErrorNow() {
        school.with("history", "true");

        assertThat(school.check().count(Severity.ERROR)).isZero();
        assertThat(school.check().failsFor(CheckSettings.USUAL)).isFalse();
    }

    @Test
    void aFaultOfWhatIsNotCommittedYetIsNoOldOne() {
        school.with("history", "true")
                .has("trips.md", "---\nid: trips\napproved: 12/9/2025\n---\n# Trips\n\nPack a hat.\n");

        assertThat(school.told(Rule.BAD_VALUE)).hasSize(1);
        assertThat(school.check().count(Severity.ERROR)).isEqualTo(1);
    }
}
