package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccentTest {

    @Test
    void isWrittenLongShortAndWithoutItsSign() {
        assertThat(Accent.of("#14507A")).contains(new Accent(0x14, 0x50, 0x7a));
        assertThat(Accent.of("157")).contains(new Accent(0x11, 0x55, 0x77));
        assertThat(Accent.of("navy")).isEmpty();
        assertThat(Accent.of("#12345")).isEmpty();
    }

    @Test
    void contrastIsHighestForBlackAndLowestForTheColourOfThePage() {
        assertThat(new Accent(0, 0, 0).lowestContrast()).isBetween(16.0, 21.0);
        assertThat(new Accent(0xfb, 0xfa, 0xf8).lowestContrast()).isBetween(1.0, 1.1);
    }

    @Test
    void aPaleColourIsDarkenedUntilItCanBeRead() {
        Accent gold = Accent.of("#ffcc00").orElseThrow();

        assertThat(gold.isReadable()).isFalse();
        assertThat(gold.readableShade().isReadable()).isTrue();
        assertThat(gold.readableShade().blue()).isZero();
        assertThat(new Accent(0x14, 0x50, 0x7a).readableShade().hex()).isEqualTo("#14507a");
    }

    @Test
    void onADarkScreenALighterShadeStandsInItsPlace() {
        String rules = Accent.of("#14507a").orElseThrow().rules();

        assertThat(rules).startsWith(":root { --accent: #14507a; ").contains("prefers-color-scheme: dark");
        String light = rules.substring(rules.lastIndexOf("--accent: #") + 10, rules.lastIndexOf("--accent: #") + 17);
        assertThat(Accent.of(light).orElseThrow().lowestContrast()).isLessThan(4.5);
    }
}
