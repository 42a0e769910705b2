package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OldDraftsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aDraftOfMoreThanAYearIsAWarningHoweverOftenItChanged() {
        school.trips("id: trips\nstatus: draft", "Pack a coat.").since("2024-11-29");
        school.trips("id: trips\nstatus: draft", "Pack a hat.").since("2025-11-01");

        assertThat(school.told(Rule.OLD_DRAFT))
                .containsExactly("policies/trips.md:3: the text has been a draft since 29 November 2024");
        assertThat(school.mends(Rule.OLD_DRAFT)).allMatch(mend -> mend.endsWith("remove the file."));
    }

    @Test
    void aDraftOfAYearMayStillBeDecidedOn() {
        school.trips("id: trips\nstatus: draft", "Pack a coat.").since("2024-12-01");

        assertThat(school.told(Rule.OLD_DRAFT)).isEmpty();
    }

    @Test
    void theTextThatIsPublishedCanBePutBack() {
        school.trips("id: trips", "Pack well.").since("2022-01-01");
        school.trips("id: trips\nstatus: draft", "Pack a coat.").since("2023-01-01");

        assertThat(school.told(Rule.OLD_DRAFT)).allMatch(told -> told.endsWith("since 1 January 2023"));
        assertThat(school.mends(Rule.OLD_DRAFT))
                .allMatch(mend -> mend.endsWith("put back the text that is published."));
    }

    @Test
    void aDraftThatWasPublishedInBetweenIsANewOne() {
        school.trips("id: trips\nstatus: draft", "Pack a coat.").since("2023-01-01");
        school.trips("id: trips", "Pack a coat.").since("2024-01-01");
        school.trips("id: trips\nstatus: draft", "Pack a hat.").since("2025-03-01");

        assertThat(school.told(Rule.OLD_DRAFT)).isEmpty();
    }

    @Test
    void aDraftIsFollowedThroughItsRename() {
        school.trips("id: trips\nstatus: draft", "Pack a coat.").since("2023-01-01");
        school.repository().rename("policies/trips.md", "policies/outings.md");
        school.since("2025-11-01");

        assertThat(school.told(Rule.OLD_DRAFT))
                .containsExactly("policies/outings.md:3: the text has been a draft since 1 January 2023");
    }

    @Test
    void whatWasPublishedLongAgoIsNoDraft() {
        school.trips("id: trips\nstatus: draft").since("2022-01-01");
        school.trips("id: trips").since("2022-02-01");

        assertThat(school.told(Rule.OLD_DRAFT)).isEmpty();
    }

    @Test
    void aDraftThatIsNotCommittedYetIsNew() {
        school.trips("id: trips").since("2022-02-01");
        school.trips("id: trips\nstatus: draft", "Pack a hat.");

        assertThat(school.told(Rule.OLD_DRAFT)).isEmpty();
    }

    @Test
    void aStatusThatIsNoneOrMisspeltIsToldAsThat() {
        school.trips("id: trips\nstatus: final").since("2022-01-01");
        school.has("visits.md", "---\nid: visits\nstaus: approved\n---\n# Visits\n")
                .since("2022-01-01");

        assertThat(school.told(Rule.OLD_DRAFT)).isEmpty();
        assertThat(school.told(Rule.BAD_VALUE)).singleElement().asString().startsWith("policies/trips.md:3: ");
    }

    @Test
    void aDraftCountsFromTheDayItWasWrittenAsOne() {
        school.trips("id: trips\nstatus: final").since("2022-01-01");
        school.trips("id: trips\nstatus: draft").since("2025-03-01");

        assertThat(school.told(Rule.OLD_DRAFT)).isEmpty();
    }
}
