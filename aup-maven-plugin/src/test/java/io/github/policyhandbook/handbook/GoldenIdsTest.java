package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.handbook.GoldenIds.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldenIdsTest {

    private static final PublishedIds IDS =
            ids("visitors 2024-09-01", "  sign-in", "  wear-a-badge, once badges", "visitors 2025-09-01", "  sign-in");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsAsItWas(Form form) throws IOException {
        held(form).check(IDS);

        assertThatCode(() -> golden(form, false).check(IDS)).doesNotThrowAnyException();
    }

    @Test
    void digestsShowNoWord() throws IOException {
        held(Form.DIGESTS).check(IDS);

        assertThat(Files.readAllLines(file())).hasSize(2).allMatch(line -> line.matches("[0-9a-f]{64} [0-9a-f]{64}"));
    }

    @ParameterizedTest
    @EnumSource
    void anIdThatChangedIsToldWithItsTextAndBeforeAndNow(Form form) throws IOException {
        held(form).check(IDS);

        PublishedIds now =
                ids("visitors 2024-09-01", "  sign-in", "  wear-a-badge-2", "visitors 2025-09-01", "  sign-in");

        assertThatThrownBy(() -> golden(form, false).check(now))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("texts that differ: 1")
                .hasMessageContaining("visitors 2024-09-01: 1 ids differ")
                .hasMessageContaining("clause 2: before wear-a-badge, once badges, now wear-a-badge-2");
    }

    @Test
    void digestsWithoutAnEarlierRunTellTheIdsThatAreNewInTheText() throws IOException {
        held(Form.DIGESTS).check(IDS);
        Files.delete(lastRun());

        PublishedIds now = ids(
                "visitors 2024-09-01", "  sign-in", "  wear-a-badge, once badges", "visitors 2025-09-01", "  sign-out");

        assertThatThrownBy(() -> golden(Form.DIGESTS, false).check(now))
                .hasMessageContaining("visitors 2025-09-01: the ids differ")
                .hasMessageContaining("[sign-out]");
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatWentAndOneThatIsNewAreTold(Form form) throws IOException {
        held(form).check(IDS);

        PublishedIds now = ids(
                "visitors 2024-09-01", "  sign-in", "  wear-a-badge, once badges", "visitors 2025-10-01", "  sign-in");

        assertThatThrownBy(() -> golden(form, false).check(now))
                .hasMessageContaining("visitors 2025-10-01: not held yet")
                .hasMessageContaining("visitors 2025-09-01: held, but no longer there");
    }

    @Test
    void aRunThatFailsLeavesTheIdsOfTheLastGoodOne() throws IOException {
        held(Form.DIGESTS).check(IDS);
        PublishedIds now = ids("visitors 2024-09-01", "  sign-in");

        assertThatThrownBy(() -> golden(Form.DIGESTS, false).check(now)).isInstanceOf(AssertionError.class);

        assertThat(PublishedIds.read(Files.readAllLines(lastRun()))).isEqualTo(IDS);
    }

    @Test
    void rewritingKeepsTheComments() throws IOException {
        Files.writeString(file(), "# What this holds.\nvisitors 2024-09-01\n  old\n");

        held(Form.IN_CLEAR).check(IDS);

        assertThat(Files.readAllLines(file())).startsWith("# What this holds.", "visitors 2024-09-01", "  sign-in");
    }

    private static PublishedIds ids(String... lines) {
        return PublishedIds.read(List.of(lines));
    }

    /** A golden file that takes whatever it is shown. */
    private GoldenIds held(Form form) {
        return golden(form, true);
    }

    private GoldenIds golden(Form form, boolean rewrites) {
        return new GoldenIds(file(), form, lastRun(), rewrites);
    }

    private Path file() {
        return folder.resolve("ids.txt");
    }

    private Path lastRun() {
        return folder.resolve("build").resolve("ids.txt");
    }
}
