package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a year did to a clause, as the picture of a policy's clauses marks it. The marks are told in this order. */
enum PictureMark {
    NEW,
    REWORDED,
    LINKS,
    MOVED,
    SPLIT,
    JOINED,
    /** A new number, or layout. */
    SLIGHT,
    /** It went to another policy. */
    ELSEWHERE,
    GONE,
    /** It stands in the text as it did before. */
    SAME;

    /** The mark of a clause that the change left in the text: what matters most of all that happened to it. */
    static PictureMark of(ClauseChange change) {
        return switch (change.kind()) {
            case ADDED -> NEW;
            case REMOVED -> GONE;
            case SPLIT -> SPLIT;
            case MERGED -> JOINED;
            case AMENDED -> ChangeTally.isOfLinksOnly(change) ? LINKS : REWORDED;
            case COSMETIC -> change.moved() ? MOVED : SLIGHT;
            case UNCHANGED -> change.moved() ? MOVED : change.renumbered() ? SLIGHT : SAME;
        };
    }

    /** All that happened to the clause: {@code Reworded, moved}. */
    static String told(ClauseChange change, Words words) {
        List<String> told = new ArrayList<>();
        PictureMark main = of(change);
        if (main != SLIGHT) {
            told.add(main.words(words));
        }
        if (change.moved() && main != MOVED) {
            told.add(words.say("picture.also-moved"));
        }
        if (change.kind() == ChangeKind.COSMETIC) {
            told.add(words.say("picture.cosmetic"));
        }
        if (change.renumbered()) {
            told.add(words.say("picture.renumbered"));
        }
        String all = String.join(", ", told);
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    /** The mark in words: {@code Reworded}. */
    String words(Words words) {
        return words.say("picture." + look());
    }

    /** How the style sheet calls it. */
    String look() {
        return name().toLowerCase(Locale.ROOT);
    }
}
