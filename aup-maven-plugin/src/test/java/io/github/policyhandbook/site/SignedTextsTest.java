package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.VersionCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedTextsTest {

    private static final Version FIRST = version("2023-09-01", "Lock the screen.");
    private static final Version SECOND = version("2024-09-01", "Lock the screen!");
    private static final Version NOW = version("2025-09-01", "Lock the screen and the door!");
    private static final Version LATER = version("2026-09-01", "Lock nothing.");

    @Test
    void eachTextHasItsDaysAndItsCodeTheNewestFirst() {
        assertThat(rows(FIRST, SECOND, NOW, LATER))
                .extracting(SignedTexts.Row::firstDay, SignedTexts.Row::lastDay, SignedTexts.Row::code)
                .containsExactly(
                        tuple("2025-09-01", "2026-08-31", VersionCode.of(NOW)),
                        tuple("2024-09-01", "2025-08-31", VersionCode.of(SECOND)),
                        tuple("2023-09-01", "2024-08-31", VersionCode.of(FIRST)));
    }

    @Test
    void whoSignedAnOlderTextIsLedToWhatChangedSince() {
        assertThat(rows(FIRST, NOW))
                .extracting(SignedTexts.Row::since)
                .containsExactly(
                        PageLink.words("Nothing has changed since: your signature still stands."),
                        new PageLink("1 clause changed since 1 September 2023", "use/2023-09-01.html"));
    }

    @Test
    void aTextThatCameBackIsNoChange() {
        Version back = version("2025-09-01", "Lock the screen.");

        assertThat(rows(FIRST, SECOND, back))
                .extracting(row -> row.since().text())
                .containsExactly(
                        "Nothing has changed since: your signature still stands.",
                        "Only layout or numbers changed since 1 September 2024",
                        "Nothing changed since 1 September 2023");
    }

    @Test
    void aTextThatWasReplacedTheSameDayKeepsItsCodeWithoutDays() {
        Version replaced = dated("2025-08-30", "2025-09-01", "Lock.");
        Version now = version("2025-09-01", "Lock the screen.");

        assertThat(rows(replaced, now))
                .extracting(SignedTexts.Row::until, SignedTexts.Row::firstDay, SignedTexts.Row::now)
                .containsExactly(
                        tuple("still in force", "2025-09-01", true), tuple("replaced the same day", "", false));
    }

    @Test
    void layoutAloneIsSaidAsSuch() {
        assertThat(sentence(FIRST, SECOND))
                .isEqualTo("Only layout or numbers have changed since, and no word of what you signed.");
        assertThat(sentence(FIRST, version("2025-09-01", "Lock the screen.")))
                .isEqualTo("Nothing has changed since: your signature still stands.");
        assertThat(sentence(FIRST, NOW)).isEqualTo("1 clause was reworded. Nothing else changed.");
    }

    private static String sentence(Version signed, Version now) {
        SitePlan plan = new TestHandbook().with("use", signed, now).plan();
        Policy policy = plan.handbook().policy("use").orElseThrow();
        return new SignedTexts(plan).sentence(plan.comparison().compare(policy, signed, now));
    }

    private static List<SignedTexts.Row> rows(Version... versions) {
        SitePlan plan = new TestHandbook().with("use", versions).plan();
        Policy policy = plan.handbook().policy("use").orElseThrow();
        return new SignedTexts(plan).rows(policy, plan.inForce(policy).orElseThrow());
    }

    /** A version of a revision before the day from which it applies. */
    private static Version dated(String made, String day, String text) {
        Version version = version(made, text);
        return new Version(day, version.source(), version.facts(), LocalDate.parse(day), Version.Basis.EFFECTIVE);
    }

    private static Version version(String day, String text) {
        return TestHandbook.version("policies/use.md", TestText.of(text), day);
    }
}
