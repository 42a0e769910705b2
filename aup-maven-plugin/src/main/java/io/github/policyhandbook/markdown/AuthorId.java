package io.github.policyhandbook.markdown;

import io.github.policyhandbook.markdown.Inline.Close;
import io.github.policyhandbook.markdown.Inline.LineEnd;
import io.github.policyhandbook.markdown.Inline.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the id off that an author wrote at the end of a clause: {@code Keep passwords secret. {#passwords}}. */
final class AuthorId {

    private static final Pattern AT_END = Pattern.compile("\\{#([^{}\\s]*)}\\s*$");
    private static final Pattern USABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_.:-]{0,79}");

    /** The page's own furniture is called so. */
    private static final String RESERVED = "aup-";

    private AuthorId() {}

    /** The text without its id, and the id as written. */
    record Taken(InlineText text, Optional<String> id) {}

    static Taken take(InlineText text) {
        List<Inline> steps = new ArrayList<>(text.steps());
        for (int i = steps.size() - 1; i >= 0; i--) {
            Inline step = steps.get(i);
            if (step instanceof Words words && !words.text().isBlank()) {
                return takeFrom(words, i, steps, text);
            }
            boolean passable = step instanceof Close || step instanceof LineEnd || step instanceof Words;
            if (!passable) {
                break;
            }
        }
        return new Taken(text, Optional.empty());
    }

    /** Why an id cannot be used; empty for one that can. */
    static Optional<String> objection(String id) {
        if (id.startsWith(RESERVED)) {
            return Optional.of("the id \"" + id + "\" begins like those of the page itself");
        }
        return USABLE.matcher(id).matches()
                ? Optional.empty()
                : Optional.of("the id \"" + id + "\" is not one that a link can lead to");
    }

    private static Taken takeFrom(Words words, int at, List<Inline> steps, InlineText text) {
        Matcher end = AT_END.matcher(words.text());
        if (!words.text().contains("{#") || !end.find()) {
            return new Taken(text, Optional.empty());
        }
        steps.set(at, new Words(words.text().substring(0, end.start()).stripTrailing()));
        // The id may stand on a line of its own below the words.
        while (!steps.isEmpty() && endsInNothing(steps)) {
            steps.remove(steps.size() - 1);
        }
        return new Taken(new InlineText(steps), Optional.of(end.group(1)));
    }

    private static boolean endsInNothing(List<Inline> steps) {
        Inline last = steps.get(steps.size() - 1);
        return last instanceof LineEnd
                || (last instanceof Words words && words.text().isBlank());
    }
}
