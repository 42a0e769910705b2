package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Clause.Kind;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that was meant as a heading and is shown as words, because no blank stands behind its hashes: {@code ##Next steps}.
 *
 * @param level the level that was meant
 * @param clause the clause of whose words it is a line
 * @param line the line of the file
 * @param hashes as written
 * @param words as written
 */
record LostHeading(int level, Clause clause, int line, String hashes, String words) {

    private static final Set<Kind> OF_WORDS = Set.of(Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE);

    /** {@code ##Name##} may be filled in by another program. */
    private static final Pattern WRITTEN =
            Pattern.compile("[ >]*+(?<hashes>#{1,6})(?<words>[^\\s#](?:.*[^#\\s])?+)\\s*+");

    /** One hash may begin a hashtag, {@code #BeKind}, or a number, {@code #1 priority}; a title begins as a sentence does. */
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[\\p{Ll}'’-]*(?: [^#]*)?[^#.!?:;,]");

    /** The lost headings of a text, in its order. */
    static List<LostHeading> in(CheckedFile file) {
        List<LostHeading> lost = new ArrayList<>();
        List<Clause> clauses = file.text().clauses();
        for (int index = 0; index < clauses.size(); index++) {
            Clause clause = clauses.get(index);
            if (OF_WORDS.contains(clause.kind()) && clause.text().contains("#")) {
                boolean first = index == 0;
                List<String> lines = file.source().blockOf(clause);
                for (int i = 0; i < lines.size(); i++) {
                    boolean alone = lines.size() == 1;
                    of(clause, clause.line() + i, lines.get(i))
                            .filter(heading -> heading.level() > 1 || (alone && heading.isTitle(first)))
                            .ifPresent(lost::add);
                }
            }
        }
        return lost;
    }

    private static Optional<LostHeading> of(Clause clause, int line, String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new LostHeading(
                        written.group("hashes").length(),
                        clause,
                        line,
                        written.group("hashes"),
                        written.group("words")))
                : Optional.empty();
    }

    /** A single word may be a hashtag, but for the first of the text. */
    private boolean isTitle(boolean first) {
        return TITLE.matcher(words).matches() && (first || words.contains(" "));
    }

    Fault fault() {
        String said = OneLine.beginning(words.strip());
        return Fault.warning(
                Rule.HEADING_ORDER,
                line,
                "\"" + hashes + said + "\" is shown as words and not as a heading, because no blank stands behind "
                        + hashes,
                "Write it with one: " + hashes + " " + said + ".");
    }
}
