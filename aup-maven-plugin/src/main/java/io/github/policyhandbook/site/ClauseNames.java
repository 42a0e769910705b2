package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Clause;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Under which heading each clause of a text stands, and how a clause is named to a reader. */
final class ClauseNames {

    private static final int FEW_WORDS = 7;

    private final Map<String, String> headings = new TreeMap<>();

    ClauseNames(List<IdentifiedClause> clauses) {
        String heading = "";
        for (IdentifiedClause clause : clauses) {
            headings.put(clause.id(), clause.clause().isHeading() ? "" : heading);
            if (clause.clause().isHeading()) {
                heading = clause.clause().text();
            }
        }
    }

    /** {@code 3.2, Passwords}; without a number its first words, {@code “Keep your password …”, Passwords}. */
    String name(IdentifiedClause identified) {
        Clause clause = identified.clause();
        String own = clause.number().orElseGet(() -> "\u201c" + firstWords(clause.text()) + "\u201d");
        if (clause.isHeading()) {
            return clause.number().map(number -> number + " ").orElse("") + clause.text();
        }
        String section = headings.getOrDefault(identified.id(), "");
        return section.isEmpty() ? own : own + ", " + section;
    }

    /** The first words of a text, with an ellipsis where more follow. */
    static String firstWords(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length <= FEW_WORDS
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, FEW_WORDS)) + " \u2026";
    }
}
