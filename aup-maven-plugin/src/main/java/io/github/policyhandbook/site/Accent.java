package io.github.policyhandbook.site;

import java.util.Locale;
import java.util.Optional;

/**
 * A school's own colour for links and buttons, and what is made of it: a soft ground to stand on, and a lighter one for dark
 * screens. Whether a colour can be read is decided by the contrast ratio of WCAG 2.2, success criterion 1.4.3.
 *
 * @param red 0 to 255, like the others
 */
public record Accent(int red, int green, int blue) {

    /** What text needs against its ground. */
    private static final double READABLE = 4.5;

    private static final Accent WHITE = new Accent(255, 255, 255);
    private static final Accent BLACK = new Accent(0, 0, 0);
    private static final Accent PAPER = new Accent(0xfb, 0xfa, 0xf8);
    private static final Accent DARK_SHEET = new Accent(0x1c, 0x20, 0x26);
    private static final double SOFT = 0.1;
    private static final double SOFT_ON_DARK = 0.2;
    private static final double STEP = 0.05;

    /** The colour written {@code #14507a} or {@code #157}, with or without its first sign; empty for anything else. */
    public static Optional<Accent> of(String written) {
        String digits = written.strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT);
        if (digits.matches("[0-9a-f]{3}")) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        return digits.matches("[0-9a-f]{6}")
                ? Optional.of(new Accent(channel(digits, 0), channel(digits, 2), channel(digits, 4)))
                : Optional.empty();
    }

    /** Whether it can be read as text on the page's light grounds. */
    public boolean isReadable() {
        return lowestContrast() >= READABLE;
    }

    /** How much it stands out from the ground on which it is hardest to read: 1 (not at all) to 21. */
    public double lowestContrast() {
        return Math.min(contrast(PAPER), contrast(soft()));
    }

    /** The nearest darker shade of it that can be read; itself where it can be. */
    public Accent readableShade() {
        Accent shade = this;
        for (double share = STEP; !shade.isReadable(); share += STEP) {
            shade = mix(BLACK, share);
        }
        return shade;
    }

    /** {@code #14507a}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** The rules of the style sheet that put it in place of the plugin's own. */
    String rules() {
        Accent light = onDark();
        return String.format(
                Locale.ROOT,
                ":root { --accent: %s; --accent-soft: %s; }\n"
                        + "@media (prefers-color-scheme: dark) { :root { --accent: %s; --accent-soft: %s; } }\n",
                hex(),
                soft().hex(),
                light.hex(),
                light.softOnDark().hex());
    }

    private Accent soft() {
        return WHITE.mix(this, SOFT);
    }

    /** The shade of it that can be read on dark screens. */
    Accent onDark() {
        Accent light = this;
        for (double share = STEP;
                light.contrast(DARK_SHEET) < READABLE || light.contrast(light.softOnDark()) < READABLE;
                share += STEP) {
            light = mix(WHITE, share);
        }
        return light;
    }

    private Accent softOnDark() {
        return DARK_SHEET.mix(this, SOFT_ON_DARK);
    }

    /** The WCAG 2.2 contrast ratio of the two. */
    private double contrast(Accent other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** The WCAG 2.2 relative luminance, 0 (black) to 1 (white). */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private Accent mix(Accent other, double share) {
        double part = Math.min(1, share);
        return new Accent(mix(red, other.red, part), mix(green, other.green, part), mix(blue, other.blue, part));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static int channel(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2), 16);
    }
}
