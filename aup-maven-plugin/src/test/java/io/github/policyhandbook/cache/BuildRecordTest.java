package io.github.policyhandbook.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.SiteNumbers;
import io.github.policyhandbook.output.StandingSite;
import io.github.policyhandbook.output.StandingSite.OwnFile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildRecordTest {

    private static final BuildRecord RECORD = new BuildRecord(
            "0123abcd",
            new SiteNumbers(4, 9, 6, 180),
            new BuildRecord.Shortcut("89ef", List.of("policies/a\nb.md")),
            List.of(
                    new Told(true, "policies/éthique.md:2: a \\n fault.\r\n  Mend it.\n"),
                    new Told(false, "files"),
                    new Told(true, "")),
            new StandingSite(List.of(
                    new OwnFile("2024-2025/éthique & more.html", 5120, 1_732_360_000_000_000_001L),
                    new OwnFile("index.html", 0, -1),
                    new OwnFile(".aup-site", 77, 0))));

    @Test
    void readsWhatItWrote() {
        assertThat(BuildRecord.parse(RECORD.text().getBytes(UTF_8))).contains(RECORD);
    }

    @Test
    void mayHaveNoShortcutAndNothingTold() {
        BuildRecord little =
                new BuildRecord("0123abcd", RECORD.numbers(), BuildRecord.Shortcut.NONE, List.of(), RECORD.site());

        assertThat(BuildRecord.parse(little.text().getBytes(UTF_8))).contains(little);
    }

    @Test
    void hasALineForEachThing() {
        assertThat(RECORD.text().lines().toList())
                .startsWith(
                        "aup-build 1",
                        "0123abcd",
                        "4 9 6 180",
                        "89ef",
                        "uncommitted policies/a\\nb.md",
                        "warning policies/éthique.md:2: a \\\\n fault.\\r\\n  Mend it.\\n",
                        "remark files",
                        "warning ",
                        "files",
                        "5120 1732360000000000001 2024-2025/éthique & more.html")
                .hasSize(13);
    }

    @Test
    void aTextThatIsCutShortAnywhereIsNone() {
        byte[] whole = RECORD.text().getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            assertThat(BuildRecord.parse(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void aTextWithAnyByteChangedIsNone() {
        byte[] whole = RECORD.text().getBytes(UTF_8);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            assertThat(BuildRecord.parse(changed)).as("byte %s", at).isEmpty();
        }
    }
}
