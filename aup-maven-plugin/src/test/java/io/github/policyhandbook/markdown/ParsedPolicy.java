package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.PolicyText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A policy parsed from text for a test, and ways to look at it in one line. */
final class ParsedPolicy {

    private static final PolicyParser PARSER = new PolicyParser();

    private ParsedPolicy() {}

    static PolicyText policy(String text) {
        return PARSER.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The only clause of a text. */
    static Clause clause(String text) {
        List<Clause> clauses = policy(text).clauses();
        if (clauses.size() != 1) {
            throw new AssertionError("one clause expected: " + clauses);
        }
        return clauses.get(0);
    }

    /** Each clause as {@code ITEM 2. Lock the screen.}. */
    static List<String> outline(String text) {
        return policy(text).clauses().stream()
                .map(clause -> (clause.kind() + " "
                                + clause.number().map(number -> number + " ").orElse("") + clause.text())
                        .strip())
                .toList();
    }

    static List<Integer> lines(String text) {
        return policy(text).clauses().stream().map(Clause::line).toList();
    }

    /** Each fault as {@code WARNING 3 what is wrong}. */
    static List<String> faults(String text) {
        return policy(text).faults().stream().map(ParsedPolicy::shown).toList();
    }

    /** The body with its places shown: {@code <p[0]>Keep {a.md|it} safe.[/0]</p>}, images as {@code (a.png|alt)}. */
    static String body(String text) {
        StringBuilder shown = new StringBuilder();
        policy(text).body().parts().forEach(part -> shown.append(shown(part)));
        return shown.toString();
    }

    /** The HTML of the body alone, without what the page adds. */
    static String html(PolicyText policy) {
        StringBuilder html = new StringBuilder();
        for (Body.Part part : policy.body().parts()) {
            if (part instanceof Body.Html piece) {
                html.append(piece.html());
            } else if (part instanceof Body.Words words) {
                html.append(words.label());
            }
        }
        return html.toString();
    }

    private static String shown(Fault fault) {
        return fault.severity() + " " + fault.line() + " " + fault.what();
    }

    private static String shown(Body.Part part) {
        if (part instanceof Body.Html piece) {
            return piece.html();
        }
        if (part instanceof Body.ClauseStart start) {
            return "[" + start.clause() + "]";
        }
        if (part instanceof Body.ClauseEnd end) {
            return "[/" + end.clause() + "]";
        }
        if (part instanceof Body.LinkStart link) {
            return "{" + link.target() + "|";
        }
        if (part instanceof Body.Words words) {
            return words.label().name();
        }
        return part instanceof Body.Image image ? "(" + image.target() + "|" + image.alternative() + ")" : "}";
    }
}
