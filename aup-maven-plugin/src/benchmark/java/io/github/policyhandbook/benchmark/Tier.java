package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.benchmark.Layout.Marker;
import java.util.List;
import java.util.Random;

/** A sort of year: how much a committee changes, and what. */
enum Tier {
    LIGHT("lightly reworded", false),
    USUAL("a usual year", false),
    BUSY("a busy year", false),
    REWRITTEN("70 % rewritten, rest reordered", false),
    MOVES("moved clauses and sections", false),
    SPLITS("splits and merges", false),
    HEADINGS("renamed headings", false),
    LAYOUT("layout only", false),
    COMINGS("only inserted and removed", false),
    SIBLINGS("siblings one word apart", true),
    LOOKALIKES("lookalike replacements", true),
    RENUMBERED("wholesale renumbering", true),
    BOILERPLATE("inserted boilerplate block", true);

    private final String title;
    private final boolean adversarial;

    Tier(String title, boolean adversarial) {
        this.title = title;
        this.adversarial = adversarial;
    }

    String title() {
        return title;
    }

    boolean isAdversarial() {
        return adversarial;
    }

    /** One such year of a text. */
    EditedText edit(List<Passage> text, List<Passage> strangers, Lexicon lexicon, Random random) {
        Committee committee = new Committee(text, strangers, lexicon, random);
        Layout before = Layout.PLAIN;
        Layout after = Layout.PLAIN;
        switch (this) {
            case LIGHT -> {
                committee.reword(0.15, 0, 0);
                committee.insert(0.02);
                committee.remove(0.02);
            }
            case USUAL -> {
                committee.split(0.03, 0.3);
                committee.merge(0.02, 0.3);
                committee.reword(0.2, 0.3, 0);
                committee.renameHeadings(0.05);
                committee.move(0.03);
                committee.insert(0.05);
                committee.remove(0.05);
            }
            case BUSY -> {
                committee.split(0.04, 0.4);
                committee.merge(0.03, 0.4);
                committee.reword(0.4, 0.4, 0.2);
                committee.renameHeadings(0.1);
                committee.move(0.06);
                committee.insert(0.08);
                committee.insertSection(3);
                committee.remove(0.08);
            }
            case REWRITTEN -> {
                committee.reword(0.7, 0.5, 0.3);
                committee.renameHeadings(0.3);
                committee.shuffleUntouched();
                committee.insert(0.05);
                committee.remove(0.05);
            }
            case MOVES -> {
                committee.reword(0.08, 0.3, 0);
                committee.move(0.1);
                committee.moveSections(1);
            }
            case SPLITS -> {
                committee.split(0.3, 0.3);
                committee.merge(0.08, 0.3);
                committee.reword(0.1, 0, 0);
            }
            case HEADINGS -> {
                committee.renameHeadings(0.4);
                committee.reword(0.05, 0, 0);
            }
            case LAYOUT -> {
                before = layout(random);
                after = layout(random);
            }
            case COMINGS -> {
                committee.insert(0.12);
                committee.insertSection(4);
                committee.remove(0.12);
            }
            case SIBLINGS -> {
                return Families.siblings(text, lexicon, random);
            }
            case BOILERPLATE -> {
                return Families.boilerplate(text, strangers, lexicon, random);
            }
            case LOOKALIKES -> {
                committee.replaceByLookalikes(0.2);
                committee.reword(0.1, 0.2, 0);
            }
            case RENUMBERED -> {
                before = new Layout(random.nextBoolean() ? Marker.DECIMAL : Marker.COUNTED, 0, 0, false);
                after = random.nextBoolean() ? before : new Layout(Marker.DECIMAL, 0, 0, false);
                committee.insertSection(2);
                committee.insertSection(3);
                committee.reword(0.2, 0.2, 0);
                committee.insert(0.1);
                committee.remove(0.1);
            }
        }
        return committee.edited(before, after);
    }

    private static Layout layout(Random random) {
        Marker[] markers = {Marker.DASH, Marker.STAR, Marker.COUNTED, Marker.BRACKET};
        return new Layout(
                markers[random.nextInt(markers.length)],
                random.nextBoolean() ? 0 : 40 + random.nextInt(60),
                random.nextInt(3),
                random.nextBoolean());
    }
}
