package io.github.policyhandbook.markdown;

import io.github.policyhandbook.markdown.WrittenFact.Several;
import io.github.policyhandbook.markdown.WrittenFact.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The facts of a front matter that is not valid YAML, read line by line: {@code title: Acceptable use: staff}. What a
 * slip in one line must never do is publish a draft, or show to parents what is for governors.
 */
final class SalvagedFacts {

    private static final Pattern FACT =
            Pattern.compile("(?<key>[A-Za-z][\\w-]*(?: [\\w-]+){0,3})\\s*:(?:\\s+(?<value>.*))?");

    /** Who may read it counts wherever it stands and however it is spaced. */
    private static final Pattern GUARD =
            Pattern.compile("\\W*(?<key>status|readers)\\b[\"']?\\s*[:=]\\s*(?<value>.*)", Pattern.CASE_INSENSITIVE);

    /** No front matter is longer; below that, only what keeps a policy back still counts. */
    private static final int MOST_LINES = 1_000;

    private static final Pattern COMMENT = Pattern.compile("\\s#.*$");

    private final List<WrittenFact> facts = new ArrayList<>();
    private String key = "";
    private int line;
    private String words = "";
    private final List<String> items = new ArrayList<>();

    private SalvagedFacts() {}

    /** The facts that can be made out, in the order written. */
    static List<WrittenFact> of(FrontMatterBlock block) {
        SalvagedFacts salvage = new SalvagedFacts();
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i);
            if (i < MOST_LINES || decidesReaders(text)) {
                salvage.read(text, block.firstLine() + i);
            }
        }
        salvage.finish();
        return salvage.facts;
    }

    /** Whether a line says, however clumsily, who may read the policy. */
    static boolean decidesReaders(String line) {
        return GUARD.matcher(line).matches();
    }

    private void read(String text, int at) {
        Matcher guard = GUARD.matcher(text);
        Matcher fact = FACT.matcher(text);
        if (guard.matches()) {
            begin(guard, at);
        } else if (fact.matches()) {
            begin(fact, at);
        } else if (text.strip().startsWith("- ")) {
            items.add(unquoted(text.strip().substring(2)));
        } else if (!text.isBlank() && Blanks.isBlank(text.charAt(0))) {
            words = (words + " " + unquoted(text)).strip();
        }
    }

    private void begin(Matcher fact, int at) {
        finish();
        key = fact.group("key");
        line = at;
        String value = fact.group("value");
        words = value == null ? "" : unquoted(value);
    }

    private void finish() {
        if (!key.isEmpty() && !words.isEmpty()) {
            facts.add(new WrittenFact(key, line, new Words(words)));
        } else if (!key.isEmpty() && !items.isEmpty()) {
            facts.add(new WrittenFact(key, line, new Several(items)));
        }
        key = "";
        items.clear();
    }

    private static String unquoted(String written) {
        String value = COMMENT.matcher(" " + written).replaceFirst("").strip();
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }
}
