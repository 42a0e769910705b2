package io.github.policyhandbook.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A record in one line: {@code amended moved 3>1: Staff [-must-]{+should+} lock the screen.} */
final class RecordLine {

    private RecordLine() {}

    /** Its kind, whether it moved or was renumbered, and the ids of its clauses. */
    static String of(ClauseChange change) {
        return change.kind().name().toLowerCase(Locale.ROOT)
                + (change.moved() ? " moved" : "")
                + (change.renumbered() ? " renumbered" : "")
                + " "
                + ids(change.from())
                + ">"
                + ids(change.to());
    }

    /** The same, and its words. */
    static String withWords(ClauseChange change) {
        return of(change) + ": " + words(change.words());
    }

    /** Deleted words as {@code [-these-]}, inserted ones as {@code {+those+}}, a line end as {@code \n}. */
    static String words(List<WordEdit> words) {
        return words.stream()
                .map(edit -> switch (edit.op()) {
                    case EQUAL -> edit.text();
                    case DELETE -> "[-" + edit.text() + "-]";
                    case INSERT -> "{+" + edit.text() + "+}";
                })
                .collect(Collectors.joining())
                .replace("\n", "\\n")
                .strip();
    }

    private static String ids(List<IdentifiedClause> clauses) {
        return clauses.stream().map(IdentifiedClause::id).collect(Collectors.joining(","));
    }
}
