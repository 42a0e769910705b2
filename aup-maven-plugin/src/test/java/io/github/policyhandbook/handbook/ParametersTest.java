package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.site.Accent;
import io.github.policyhandbook.site.ComparedPairs;
import io.github.policyhandbook.site.Logo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    private static final EditionCalendar CALENDAR = EditionCalendar.ENGLISH_SCHOOLS;

    @Test
    void aCalendarIsReadFromDayAndPlace() {
        assertThat(Parameters.calendar("08-15", "Europe/Dublin"))
                .isEqualTo(new EditionCalendar(MonthDay.of(8, 15), ZoneId.of("Europe/Dublin")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 September", "9-1", "13-01", "02-30", "02-29", ""})
    void aYearStartThatIsNoDayOfEveryYearIsRefused(String value) {
        refused(
                () -> Parameters.calendar(value, "Europe/London"),
                "aup.yearStart is \"" + value,
                "-Daup.yearStart=09-01");
    }

    @Test
    void aZoneThatIsNoneIsRefused() {
        refused(() -> Parameters.calendar("09-01", "Londn"), "aup.zone is \"Londn\"", "-Daup.zone=Europe/London");
    }

    @Test
    void withoutAsOfTheDayIsLeftOpen() {
        assertThat(Parameters.asOf("")).isEmpty();
        assertThat(Parameters.asOf(" 2024-03-14 ")).contains(LocalDate.of(2024, 3, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14/03/2024", "2024-02-30", "yesterday"})
    void anAsOfThatIsNoDayIsRefused(String value) {
        refused(() -> Parameters.asOf(value), "aup.asOf is \"" + value, "-Daup.asOf=2024-03-14");
    }

    @Test
    void theClerkHasOneAddressOrNone() {
        assertThat(Parameters.clerk("")).isEmpty();
        assertThat(Parameters.clerk(" clerk@hill-school.sch.uk ")).contains("clerk@hill-school.sch.uk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "clerk@school", "a@b.uk,c@d.uk", "a@b.uk?cc=x@y.uk", "Jo <jo@b.uk>"})
    void aClerkWithoutAnAddressIsRefused(String value) {
        refused(() -> Parameters.clerk(value), "aup.clerk is \"" + value, "-Daup.clerk=clerk@example.sch.uk");
    }

    @Test
    void pinnedYearsAreKnownByTheirLabelHoweverWritten() {
        assertThat(Parameters.editions("2022/23=v1, 2023-2024 = v2", CALENDAR))
                .containsExactly(entry("2022-2023", "v1"), entry("2023-2024", "v2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "=v1", "2022-2023=", "2022-2024=v1", "next year=v1"})
    void aPinWithoutYearOrCommitIsRefused(String value) {
        refused(() -> Parameters.editions(value, CALENDAR), "aup.editions is \"" + value, "2022-2023=handbook-2023");
    }

    @Test
    void aYearPinnedTwiceIsRefused() {
        refused(() -> Parameters.editions("2022-2023=a,2022/23=b", CALENDAR), "2022-2023 twice", "Keep one");
    }

    @Test
    void choicesAreReadWithoutRegardToLetterCase() {
        assertThat(Parameters.compare("Adjacent")).isEqualTo(ComparedPairs.ADJACENT);
        assertThat(Parameters.history("available")).isEqualTo(Completeness.AVAILABLE);
        assertThat(Parameters.readers("public")).isEqualTo(Readers.PUBLIC);
    }

    @Test
    void aChoiceThatIsNoneIsRefusedWithThoseThereAre() {
        refused(() -> Parameters.compare("some"), "aup.compare is \"some\"", "auto, all, adjacent");
        refused(() -> Parameters.readers("parents"), "aup.for is \"parents\"", "public, staff, governors");
        refused(() -> Parameters.history("part"), "aup.history is \"part\"", "full, available, or true");
    }

    @Test
    void aFlagIsTrueOrFalse() {
        assertThat(Parameters.flag("skip", "TRUE")).isTrue();
        refused(() -> Parameters.flag("skip", "yes"), "aup.skip is \"yes\"", "-Daup.skip=true");
    }

    @Test
    void aBaseAddressEndsWithASlash() {
        assertThat(Parameters.baseUrl("https://school.example/handbook")).contains("https://school.example/handbook/");
        assertThat(Parameters.baseUrl(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"handbook", "ftp://school.example/", "https://", "https://a b", "https://school.example/?a=b"})
    void aBaseAddressThatIsNoWebAddressIsRefused(String value) {
        refused(
                () -> Parameters.baseUrl(value),
                "aup.baseUrl is \"" + value,
                "https://intranet.example.sch.uk/handbook/");
    }

    @Test
    void anEditAddressHasAPlaceForThePath() {
        assertThat(Parameters.editUrl("https://git.example/edit/main/{path}"))
                .contains("https://git.example/edit/main/{path}");
        assertThat(Parameters.editUrl("")).isEmpty();
        refused(() -> Parameters.editUrl("https://git.example/edit/main/"), "aup.editUrl is", "{path}");
        refused(() -> Parameters.editUrl("edit/{path}"), "aup.editUrl is \"edit/{path}\"", "https://github.com/");
    }

    @Test
    void aColourThatCannotBeReadIsRefusedWithOneThatCan() {
        assertThat(Parameters.accent("#14507a").map(Accent::hex)).contains("#14507a");
        assertThat(Parameters.accent(" ")).isEmpty();
        refused(() -> Parameters.accent("navy"), "aup.accent is \"navy\"", "-Daup.accent=#14507a");
        refused(() -> Parameters.accent("#ffcc00"), "too light to be read", "-Daup.accent=#");
    }

    @Test
    void aLogoIsAPictureThatIsThere(@TempDir Path folder) throws IOException {
        Path logo = Files.writeString(folder.resolve("crest.SVG"), "<svg/>");

        assertThat(Parameters.logo(Optional.of(logo)).map(Logo::ending)).contains("svg");
        assertThat(Parameters.logo(Optional.empty())).isEmpty();
        refused(() -> Parameters.logo(Optional.of(folder.resolve("crest.docx"))), "crest.docx", "-Daup.logo=logo.svg");
        refused(() -> Parameters.logo(Optional.of(folder.resolve("none.png"))), "none.png", "cannot be read");
    }

    @Test
    void aListMayHaveBlanksAndEmptyParts() {
        assertThat(Parameters.list(" a, b ,,c ")).containsExactly("a", "b", "c");
    }

    private static void refused(ThrowingCallable reading, String what, String example) {
        assertThatThrownBy(reading)
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining(what)
                .hasMessageContaining(example);
    }
}
