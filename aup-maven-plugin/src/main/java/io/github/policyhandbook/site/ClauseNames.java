package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Clause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Under which heading each clause of a text stands, and how a clause is named to a reader. */
public final class ClauseNames {

    private static final int FEW_WORDS = 7;

    private final Words words;
    private final Map<String, String> headings = new TreeMap<>();
    private final Map<String, Clause> before = new TreeMap<>();
    private final Set<String> firstInSection = new TreeSet<>();

    /** The names of a text's clauses. Its first heading is its title, which every clause stands under: it names none. */
    public ClauseNames(Words words, List<IdentifiedClause> clauses) {
        this.words = words;
        String heading = "";
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i).clause();
            headings.put(clauses.get(i).id(), clause.isHeading() ? "" : heading);
            if (i > 0) {
                before.put(clauses.get(i).id(), clauses.get(i - 1).clause());
            }
            if (i > 0 && !clause.isHeading() && clauses.get(i - 1).clause().isHeading()) {
                firstInSection.add(clauses.get(i).id());
            }
            if (clause.isHeading()) {
                heading = i == 0 ? "" : clause.text();
            }
        }
    }

    /**
     * {@code Clause 3.2 in “Passwords”}; without a number its first words, {@code “Keep your password …” in
     * “Passwords”}; a heading by itself, {@code 3 Passwords}.
     */
    String name(IdentifiedClause identified) {
        Clause clause = identified.clause();
        boolean counted = clause.number().isPresent() && !clause.isHeading();
        return counted ? words.say("clause.numbered", place(identified)) : place(identified);
    }

    /** The same behind a word that says already what it is: {@code 3.2 in “Passwords”}. */
    public String place(IdentifiedClause identified) {
        Clause clause = identified.clause();
        if (clause.isHeading()) {
            return clause.number().map(number -> number + " ").orElse("") + clause.text();
        }
        String own = clause.number()
                .map(ClauseNames::bare)
                .orElseGet(() -> words.say("life.quoted", firstWords(opening(clause))));
        String section = section(identified);
        return section.isEmpty() ? own : words.say("clause.in-section", own, section);
    }

    /** The heading a clause stands under; empty for a heading, and where there is none but the title. */
    public String section(IdentifiedClause identified) {
        return headings.getOrDefault(identified.id(), "");
    }

    /** The first words of the clause before it, quoted: {@code “Ring home …”}; empty for a text's first clause. */
    String before(IdentifiedClause identified) {
        Optional<Clause> neighbour = Optional.ofNullable(before.get(identified.id()));
        return neighbour
                .map(clause -> words.say("life.quoted", firstWords(opening(clause))))
                .orElse("");
    }

    /** Whether a clause stands right below its heading. */
    boolean isFirstInSection(IdentifiedClause identified) {
        return firstInSection.contains(identified.id());
    }

    /** A clause's words as a reader is shown them on one line: the cells of a table row are kept apart. */
    public static String shown(Clause clause) {
        return clause.cells().isEmpty()
                ? clause.text()
                : clause.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" | "));
    }

    /** What a clause is known by: all it says, or the first cell of a table row. */
    static String opening(Clause clause) {
        return clause.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse(clause.text());
    }

    /** A number without the mark that ends it in a list, {@code 2} for {@code 2.} and {@code 3)}; {@code (b)} is whole. */
    public static String bare(String number) {
        boolean marked = number.endsWith(".") || (number.endsWith(")") && !number.startsWith("("));
        return marked && number.length() > 1 ? number.substring(0, number.length() - 1) : number;
    }

    /** The first words of a text, with an ellipsis where more follow. Asked for every clause of every page. */
    static String firstWords(String text) {
        String stripped = text.strip();
        StringBuilder first = new StringBuilder();
        int words = 1;
        for (int i = 0; i < stripped.length(); i++) {
            char letter = stripped.charAt(i);
            if (!isBlank(letter)) {
                first.append(letter);
            } else if (!isBlank(stripped.charAt(i - 1))) {
                if (words == FEW_WORDS) {
                    return first.append(" \u2026").toString();
                }
                first.append(' ');
                words++;
            }
        }
        return first.toString();
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }
}
