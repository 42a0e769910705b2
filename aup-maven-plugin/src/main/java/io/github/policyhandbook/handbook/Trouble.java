package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.preview.BarNote;
import io.github.policyhandbook.preview.BarNote.Kind;
import io.github.policyhandbook.site.Words;
import java.util.List;

/**
 * Why a change cannot be shown.
 *
 * @param note the same for the bar of every page
 * @param sentence the same for the console, and for a page where there is nothing to show yet
 */
record Trouble(BarNote note, String sentence) {

    private static final Words WORDS = Words.english();

    /** What was thrown, in words. */
    static Trouble of(Throwable thrown) {
        if (thrown instanceof StoppingFaults faults) {
            return of(faults);
        }
        String sentence =
                thrown instanceof HandbookException ? String.valueOf(thrown.getMessage()) : Breakdown.inPreview(thrown);
        return new Trouble(BarNote.line(Kind.TROUBLE, WORDS.say("preview.trouble"), sentence, List.of()), sentence);
    }

    private static Trouble of(StoppingFaults faults) {
        BarNote note = new BarNote(
                Kind.TROUBLE,
                WORDS.say("preview.trouble"),
                WORDS.say("preview.trouble-text"),
                List.of(),
                FindingNotes.items(faults.findings(), true),
                true);
        return new Trouble(note, faults.findings().get(0).message());
    }
}
