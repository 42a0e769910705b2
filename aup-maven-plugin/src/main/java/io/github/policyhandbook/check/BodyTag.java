package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of a policy's text as pages show it, whether its author wrote Markdown or HTML.
 *
 * @param name the element's name
 * @param closes whether it ends the element
 * @param clause the clause whose element it is or within which it stands; between two clauses, the one below
 */
record BodyTag(String name, boolean closes, Clause clause) {

    /** In made-safe HTML a {@code <} before a letter or a stroke can only begin a tag. */
    private static final Pattern TAG = Pattern.compile("<(?<closes>/?)(?<name>[a-z][a-z0-9]*)");

    boolean opens(String element) {
        return !closes && name.equals(element);
    }

    boolean closes(String element) {
        return closes && name.equals(element);
    }

    /** The tags of a text in their order; none of a text without clauses. */
    static List<BodyTag> of(PolicyText text) {
        List<BodyTag> tags = new ArrayList<>();
        int clause = 0;
        boolean within = false;
        int waiting = 0;
        for (Body.Part part : text.body().parts()) {
            if (part instanceof Body.ClauseStart start) {
                clause = start.clause();
                within = true;
                give(tags, waiting, text.clauses().get(clause));
                waiting = tags.size();
            } else if (part instanceof Body.ClauseEnd) {
                within = false;
            } else if (part instanceof Body.Html html && !text.clauses().isEmpty()) {
                add(html.html(), text.clauses().get(clause), tags);
                waiting = within ? tags.size() : waiting;
            }
        }
        return tags;
    }

    private static void add(String html, Clause clause, List<BodyTag> tags) {
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            tags.add(new BodyTag(tag.group("name"), !tag.group("closes").isEmpty(), clause));
        }
    }

    /** The tags before a clause's beginning are its own or those around it. */
    private static void give(List<BodyTag> tags, int from, Clause clause) {
        for (int i = from; i < tags.size(); i++) {
            tags.set(i, new BodyTag(tags.get(i).name(), tags.get(i).closes(), clause));
        }
    }
}
