package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses written down shortly, a line each: {@code # heading}, {@code - item}, {@code 3.2 item}, {@code (b) item},
 * {@code | a | b |}, {@code > quote}, {@code $ code}, anything else a paragraph; {@code *emphasis*},
 * {@code [words](target)} and a trailing {@code {#id}} are read.
 */
final class Texts {

    private static final Pattern AUTHOR_ID = Pattern.compile("\\s*\\{#([^}]+)}$");
    private static final Pattern NUMBER = Pattern.compile("^(\\d+(?:\\.\\d+)*[.)]?|\\([a-z]\\)) +(?=\\S)");
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^]]*)]\\(([^)]*)\\)");

    private Texts() {}

    static List<Clause> clauses(String text) {
        List<Clause> clauses = new ArrayList<>();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                clauses.add(clause(lines[i].strip(), i + 1));
            }
        }
        return clauses;
    }

    static Clause clause(String written) {
        return clause(written, 1);
    }

    private static Clause clause(String written, int line) {
        String rest = written;
        Optional<String> authorId = Optional.empty();
        Matcher id = AUTHOR_ID.matcher(rest);
        if (id.find()) {
            authorId = Optional.of(id.group(1));
            rest = rest.substring(0, id.start());
        }
        Optional<String> number = Optional.empty();
        Clause.Kind kind = Clause.Kind.PARAGRAPH;
        int level = 0;
        List<String> cells = List.of();
        Matcher numbered = NUMBER.matcher(rest);
        if (rest.startsWith("#")) {
            kind = Clause.Kind.HEADING;
            level = rest.indexOf(' ');
            rest = rest.substring(level).strip();
        } else if (rest.startsWith("- ")) {
            kind = Clause.Kind.ITEM;
            level = 1;
            rest = rest.substring(2);
        } else if (rest.startsWith("> ")) {
            kind = Clause.Kind.QUOTE;
            level = 1;
            rest = rest.substring(2);
        } else if (rest.startsWith("$ ")) {
            kind = Clause.Kind.CODE;
            rest = rest.substring(2).replace("\\n", "\n");
        } else if (rest.startsWith("| ")) {
            kind = Clause.Kind.TABLE_ROW;
            cells = List.of(rest.substring(2, rest.length() - 1).strip().split("\\s*\\|\\s*"));
            rest = String.join(" ", cells);
        } else if (numbered.find()) {
            kind = Clause.Kind.ITEM;
            level = 1;
            number = Optional.of(numbered.group(1));
            rest = rest.substring(numbered.end());
        }
        List<Link> links = new ArrayList<>();
        Matcher link = LINK.matcher(rest);
        while (link.find()) {
            links.add(new Link(link.group(2), link.group(3), !link.group(1).isEmpty()));
        }
        String styled = LINK.matcher(rest).replaceAll("$2");
        String text = kind == Clause.Kind.CODE ? styled : styled.replace("*", "");
        return new Clause(kind, line, number, text, styled, links, authorId, level, cells);
    }
}
