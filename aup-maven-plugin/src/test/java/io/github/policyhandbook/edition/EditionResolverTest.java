package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.StoryReader.editions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.HandbookException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionResolverTest {

    private final PolicyStory story = new PolicyStory();

    @Test
    void eachYearShowsWhatWasInForceAtItsEndAndTheCurrentOneWhatIsNow() {
        story.revision("2022-10-01", "aup.md", "", "First.")
                .revision("2023-01-10", "aup.md", "", "Second.")
                .revision("2024-10-10", "aup.md", "", "Third.")
                .revision("2024-11-10", "devices.md", "effective: 2025-01-01", "Devices.");

        Handbook handbook = story.today("2024-12-01").handbook();

        assertThat(editions(handbook))
                .containsExactly("2022-2023: aup Second.", "2023-2024: aup Second.", "2024-2025: aup Third.");
        assertThat(handbook.editions().stream().map(Edition::date))
                .containsExactly(LocalDate.of(2023, 8, 31), LocalDate.of(2024, 8, 31), LocalDate.of(2024, 12, 1));
        assertThat(handbook.editions().stream().map(Edition::current)).containsExactly(false, false, true);
        assertThat(editions(story.today("2025-01-01").handbook()))
                .last()
                .isEqualTo("2024-2025: aup Third. devices Devices.");
    }

    @Test
    void asOfADayInThePastCommitsMadeLaterAreNotYetThere() {
        story.revision("2022-10-01", "aup.md", "", "First.").revision("2024-03-14", "aup.md", "", "Second.");

        assertThat(editions(story.asOf("2024-03-13").handbook()))
                .containsExactly("2022-2023: aup First.", "2023-2024: aup First.");
        assertThat(editions(story.asOf("2024-03-14").handbook())).last().isEqualTo("2023-2024: aup Second.");
        assertThat(story.asOf("2024-03-13").handbook().today()).isEqualTo("2024-03-13");
    }

    @Test
    void noYearBeginsBeforeTheHistoryIsKnownWhateverDatesAreStated() {
        story.revision("2024-02-01", "aup.md", "approved: 2021-10-01", "First.");

        assertThat(editions(story.today("2024-12-01").handbook())).hasSize(4);
        assertThat(editions(story.shallow().today("2024-12-01").handbook()))
                .containsExactly("2023-2024: aup First.", "2024-2025: aup First.");
        assertThat(editions(story.asOf("2023-06-01").handbook())).containsExactly("2022-2023: aup First.");
    }

    @Test
    void theRangeBeginsWithTheOldestTextInHistoryOrderWhateverLaterOnesAreDated() {
        story.revision("2023-10-01", "aup.md", "", "First.")
                .revision("2024-10-01", "Start", PolicyStory.write("old.md", "approved: 1999-05-05", "Old."));

        assertThat(editions(story.today("2024-12-01").handbook()))
                .containsExactly("2023-2024: aup First. old Old.", "2024-2025: aup First. old Old.");
    }

    @Test
    void ofTheTextsOfOneRevisionTheEarliestDateCounts() {
        story.revision(
                "2024-10-01",
                "Import",
                PolicyStory.write("a.md", "approved: 2024-09-12", "A."),
                PolicyStory.write("b.md", "approved: 2022-09-12", "B."));

        assertThat(editions(story.today("2024-12-01").handbook()))
                .containsExactly("2022-2023: b B.", "2023-2024: b B.", "2024-2025: a A. b B.");
    }

    @Test
    void whereEveryTextIsStillToComeTheCurrentEditionIsEmpty() {
        story.revision("2024-06-01", "aup.md", "effective: 2024-09-01", "Text.");

        assertThat(editions(story.today("2024-07-01").handbook())).containsExactly("2023-2024:");
    }

    @Test
    void withoutAnyPolicyThereIsTheCurrentEdition() {
        story.revision("2024-06-01", "Begin");

        assertThat(editions(story.today("2024-07-01").handbook())).containsExactly("2023-2024:");
    }

    @Test
    void aPinnedYearShowsTheTextsOfItsCommitWhateverTheirDates() {
        story.revision("2023-06-01", "aup.md", "effective: 2023-09-01", "New.")
                .revision("2023-06-02", "gone.md", "", "Gone.")
                .pin("2022-2023", "v2023")
                .revision("2023-07-01", "aup.md", "effective: 2023-09-01", "Newer.")
                .revision("2023-07-02", "Drop", PolicyStory.remove("gone.md"));

        Handbook handbook = story.today("2023-12-01").handbook();

        assertThat(editions(handbook)).containsExactly("2022-2023: aup New. gone Gone.", "2023-2024: aup Newer.");
        Edition pinned = handbook.editions().get(0);
        assertThat(pinned.pinned()).isTrue();
        assertThat(pinned.revision().position()).isEqualTo(1);
        assertThat(pinned.date()).isEqualTo("2023-08-31");
    }

    @Test
    void aPinnedYearOutsideTheRangeExtendsIt() {
        story.revision("2023-10-01", "aup.md", "", "Text.")
                .pin("2021/22", "v2021")
                .pin("2025-2026", "v2025");

        Handbook handbook = story.today("2023-12-01").handbook();

        assertThat(editions(handbook))
                .containsExactly(
                        "2021-2022: aup Text.",
                        "2022-2023:",
                        "2023-2024: aup Text.",
                        "2024-2025: aup Text.",
                        "2025-2026: aup Text.");
        assertThat(handbook.currentEdition().label()).isEqualTo("2023-2024");
    }

    @Test
    void aLabelThatIsNoYearIsRefusedWithAnExample() {
        story.revision("2023-10-01", "aup.md", "", "Text.").pin("last year", "v2022");

        assertThatThrownBy(() -> story.today("2023-12-01"))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("-Daup.editions: \"last year\" is no academic year")
                .hasMessageContaining("-Daup.editions=2024-2025=v2024");
    }

    @Test
    void aYearPinnedTwiceOrToAnUnknownCommitIsRefused() {
        PolicyStory twice = new PolicyStory()
                .revision("2023-10-01", "aup.md", "", "Text.")
                .pin("2022-2023", "a")
                .pin("2022/23", "b");
        story.revision("2023-10-01", "aup.md", "", "Text.").pinUnknown("2022-2023", "v9");

        assertThatThrownBy(() -> twice.today("2023-12-01")).hasMessageContaining("2022-2023 stands there twice");
        assertThatThrownBy(() -> story.today("2023-12-01")).hasMessageContaining("\"v9\", which is no commit");
    }

    @Test
    void theRevisionIsTheNewestDatedWithinTheYearOrSupplyingAText() {
        story.revision("2022-10-01", "aup.md", "", "First.")
                .revision("2023-03-01", "Other files")
                .revision("2024-10-01", "aup.md", "approved: 2024-02-01", "Second.");

        assertThat(positions(story.today("2024-12-01").handbook())).containsExactly(1, 2, 2);
    }

    @Test
    void aTextIsSuppliedByTheNewestRevisionThatLeftItAsItStands() {
        story.revision("2022-10-01", "aup.md", "", "First.")
                .revision("2023-10-01", "Rename", PolicyStory.rename("aup.md", "use.md", "", "First."))
                .revision("2023-11-01", "Other files");

        assertThat(positions(story.today("2025-12-01").handbook())).containsExactly(0, 2, 1, 1);
    }

    @Test
    void filesAreShownAsTheNewestRevisionByItsDateLeftThem() {
        story.revision("2022-10-01", "aup.md", "", "First.").revision("2023-10-01", "Draw the logo anew");

        Handbook handbook = story.today("2025-12-01").handbook();

        assertThat(handbook.editions())
                .extracting(edition -> edition.files().position())
                .containsExactly(0, 1, 1, 1);
        assertThat(positions(handbook)).containsExactly(0, 1, 0, 0);
    }

    @Test
    void aYearWithoutRevisionsOfItsOwnHasTheNewestOneBeforeIt() {
        story.revision("2022-10-01", "aup.md", "", "First.")
                .revision("2022-11-01", "aup.md", "status: withdrawn", "First.")
                .revision("2024-10-01", "b.md", "", "Other.");

        assertThat(positions(story.today("2024-12-01").handbook())).containsExactly(1, 1, 2);
    }

    @Test
    void aYearBeforeAllRevisionsHasTheOldestOne() {
        story.revision("2024-10-01", "aup.md", "", "First.").pin("2023-2024", "v");
        PolicyStory early = new PolicyStory().revision("2024-10-01", "aup.md", "effective: 2025-01-01", "First.");

        assertThat(positions(story.today("2024-12-01").handbook())).containsExactly(0, 0);
        assertThat(positions(early.asOf("2024-01-01").handbook())).containsExactly(0);
    }

    @Test
    void theYearTurnsAtMidnightOfTheCalendarsZone() {
        story.revision("2024-08-31T23:30:00Z", "aup.md", "", "Text.");
        PolicyStory inUtc = new PolicyStory()
                .in(new EditionCalendar(MonthDay.of(9, 1), ZoneOffset.UTC))
                .revision("2024-08-31T23:30:00Z", "aup.md", "", "Text.");

        assertThat(editions(story.today("2024-12-01").handbook())).containsExactly("2024-2025: aup Text.");
        assertThat(editions(inUtc.today("2024-12-01").handbook()))
                .containsExactly("2023-2024: aup Text.", "2024-2025: aup Text.");
    }

    @Test
    void aYearThatIsACalendarYearIsWrittenAsOne() {
        story.in(new EditionCalendar(MonthDay.of(1, 1), ZoneId.of("Europe/London")))
                .revision("2023-12-31", "aup.md", "for-year: 2024", "Text.");

        assertThat(editions(story.today("2025-02-01").handbook()))
                .containsExactly("2024: aup Text.", "2025: aup Text.");
    }

    @Test
    void aPinnedYearWithinTheRangeLeavesTheYearsBeforeIt() {
        story.revision("2022-10-01", "aup.md", "", "First.")
                .revision("2024-03-14", "aup.md", "", "Second.")
                .pin("2023-2024", "v2024");

        assertThat(editions(story.today("2024-12-01").handbook()))
                .containsExactly("2022-2023: aup First.", "2023-2024: aup Second.", "2024-2025: aup Second.");
    }

    @Test
    void aPinnedYearBefore1990IsASlip() {
        story.revision("2023-10-01", "aup.md", "", "Text.").pin("1989-1990", "v");

        assertThatThrownBy(() -> story.today("2023-12-01")).hasMessageContaining("\"1989-1990\" is no academic year");
    }

    @Test
    void nineteenNinetyIsTheFirstYearThatMayBePinned() {
        story.in(new EditionCalendar(MonthDay.of(1, 1), ZoneOffset.UTC))
                .revision("2023-10-01", "aup.md", "", "Text.")
                .pin("1990", "v");

        assertThat(editions(story.today("2023-12-01").handbook())).first().isEqualTo("1990: aup Text.");
    }

    private static List<Integer> positions(Handbook handbook) {
        return handbook.editions().stream()
                .map(edition -> edition.revision().position())
                .toList();
    }
}
