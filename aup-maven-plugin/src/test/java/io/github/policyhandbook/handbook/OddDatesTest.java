package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commits whose clocks were wrong, were moved back, or stood in another part of the world. */
@Timeout(300)
class OddDatesTest {

    @TempDir
    private Path folder;

    private SchoolSite site;

    @BeforeEach
    void begin() {
        site = SchoolSite.in(folder);
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void ofCommitsOutOfOrderTheNewestByHistoryIsInForce() {
        commit("2025-10-01T12:00:00+00:00", "Sign in.");
        commit("2023-10-01T12:00:00+00:00", "Sign in and out.");
        commit("2026-10-01T12:00:00+00:00", "Wear a badge.");
        commit("2024-10-01T12:00:00+00:00", "Wear a badge and sign in.");

        site.build();

        assertThat(words("policies")).isEqualTo("Wear a badge and sign in.");
        assertThat(words("2026-2027")).isEqualTo("Wear a badge and sign in.");
        assertThat(words("2025-2026")).isEqualTo("Wear a badge and sign in.");
        assertThat(site.pages("versions/visitors"))
                .containsExactly("2023-10-01", "2024-10-01", "2025-10-01", "2026-10-01");
        assertThat(site.words("versions/visitors/2023-10-01.html")).isEqualTo("Sign in and out.");
    }

    @Test
    void aTipFromTheFutureIsInForceToday() {
        commit("2025-10-01T12:00:00+00:00", "Sign in.");
        commit("2099-10-01T12:00:00+00:00", "Sign in and out.");

        site.build();

        assertThat(words("policies")).startsWith("Sign in and out.");
        assertThat(words("2025-2026")).isEqualTo("Sign in.");
        assertThat(site.told())
                .singleElement()
                .asString()
                .contains("of 1 October 2099 is dated in the future and counts as of today, 22 November 2026");
        assertThat(site.path().resolve("2099-2100")).doesNotExist();
    }

    @Test
    void aClockThatStoppedIn1970MakesNoYearsOfItsOwn() {
        commit("2024-10-01T12:00:00+00:00", "Sign in.");
        commit("1970-01-01T00:00:00+00:00", "Sign in and out.");
        commit("2026-10-01T12:00:00+00:00", "Wear a badge.");

        SiteSummary summary = site.build();

        assertThat(summary.editions()).isEqualTo(3);
        assertThat(words("2024-2025")).isEqualTo("Sign in and out.");
        assertThat(site.told())
                .singleElement()
                .asString()
                .contains("is dated before 1990 and counts as of the day of the commit next to it, 1 October 2024.");
    }

    @Test
    void whereEveryCommitIsOf1970ThereIsOneYear() {
        commit("1970-01-01T00:00:00+00:00", "Sign in.");
        commit("1970-01-01T00:00:00+00:00", "Sign in and out.");

        assertThat(site.build().editions()).isEqualTo(1);

        assertThat(words("policies")).startsWith("Sign in and out.");
        assertThat(site.path().resolve("1969-1970")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31T23:59:59+01:00, 2024-2025, 2025-08-31",
        "2025-09-01T00:00:00+01:00, 2025-2026, 2025-09-01",
        "2025-08-31T22:59:59+00:00, 2024-2025, 2025-08-31",
        "2025-08-31T23:00:00+00:00, 2025-2026, 2025-09-01",
        "2025-09-01T12:59:59+14:00, 2024-2025, 2025-08-31",
        "2025-08-31T11:00:00-12:00, 2025-2026, 2025-09-01",
        "2025-09-01T04:44:59+05:45, 2024-2025, 2025-08-31",
        "2025-08-31T19:30:00-03:30, 2025-2026, 2025-09-01"
    })
    void theYearTurnsAtMidnightOfTheSchoolWhereverTheCommitWasMade(String moment, String year, String day) {
        commit(moment, "Sign in.");

        site.build();

        assertThat(words("versions/visitors", day)).isEqualTo("Sign in.");
        assertThat(words(year)).isEqualTo("Sign in.");
        assertThat(site.path().resolve(year.equals("2024-2025") ? "2023-2024" : "2024-2025"))
                .doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Kiritimati, 2025-2026", "Pacific/Pago_Pago, 2024-2025", "Asia/Kathmandu, 2025-2026"})
    void theSchoolMayStandAnywhere(String zone, String year) {
        commit("2025-08-31T20:00:00+00:00", "Sign in.");

        site.with("zone", zone).build();

        assertThat(words(year)).isEqualTo("Sign in.");
    }

    private String words(String year) {
        return words(year, "visitors");
    }

    private String words(String place, String page) {
        return site.words(place + "/" + page + ".html");
    }

    private void commit(String moment, String text) {
        site.repository().write("policies/visitors.md", text + "\n");
        site.repository().commit(moment, "Amend");
    }
}
