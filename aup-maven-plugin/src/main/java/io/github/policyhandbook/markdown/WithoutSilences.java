package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.SilencingComment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Leaves out the lines that only silence a rule of the check: who writes one above a clause has not changed the text. A
 * comment that parts two lines of a paragraph or a list does change it, and stays.
 */
final class WithoutSilences {

    private WithoutSilences() {}

    /** The other lines, without the blank line that would be left over. */
    static List<String> of(Stream<String> text) {
        List<String> lines = text.toList();
        List<String> kept = new ArrayList<>(lines.size());
        boolean left = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean blankBefore = kept.isEmpty() || kept.get(kept.size() - 1).isEmpty();
            boolean blankBehind = i + 1 == lines.size() || lines.get(i + 1).isEmpty();
            if (SilencingComment.isAll(lines.get(i)) && (blankBefore || blankBehind)) {
                left = true;
            } else if (!left || !lines.get(i).isEmpty() || !blankBefore) {
                kept.add(lines.get(i));
                left = false;
            }
        }
        return kept;
    }
}
