package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Fingerprint;
import io.github.policyhandbook.model.PolicyText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a policy file: its facts, its clauses, and its text as safe HTML. The same bytes always give an equal result, so
 * that a content needs to be parsed once however many revisions hold it. One parser serves a whole build, from any
 * number of threads.
 */
public final class PolicyParser {

    /** Enough to keep the footnotes of the few texts on one page apart. */
    private static final int KEY_DIGITS = 6;

    private final MarkdownReader markdown = new MarkdownReader();

    /**
     * Reads a file. Nothing in it can make this fail: what is wrong is told in the result's faults.
     *
     * @param content the file's bytes
     * @return what they say
     */
    public PolicyText parse(byte[] content) {
        DecodedText decoded = TextDecoder.decode(content);
        FrontMatterReader.Reading front = FrontMatterReader.read(decoded.text());
        Fingerprint words = Fingerprint.of(words(front.body()));
        MarkdownReader.Reading text =
                markdown.read(front.body(), front.bodyLine(), words.sha256().substring(0, KEY_DIGITS));
        List<Fault> faults = new ArrayList<>(decoded.faults());
        faults.addAll(ConflictMarkers.in(decoded));
        faults.addAll(front.faults());
        faults.addAll(text.faults());
        faults.sort(Comparator.comparingInt(Fault::line));
        return new PolicyText(
                front.frontMatter(),
                front.factLines(),
                heading(text.clauses()),
                text.clauses(),
                text.body(),
                words,
                faults);
    }

    private static Optional<String> heading(List<Clause> clauses) {
        return clauses.stream()
                .filter(Clause::isHeading)
                .map(Clause::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /**
     * The text without the blanks at the ends of its lines, and without the blank lines above and below it: whether
     * front matter with a blank line under it was put above a text makes no difference to the text.
     */
    private static String words(String body) {
        StringBuilder words = new StringBuilder(body.length());
        WithoutSilences.of(body.lines().map(String::stripTrailing)).forEach(line -> {
            if (words.length() > 0 || !line.isEmpty()) {
                words.append(line).append('\n');
            }
        });
        return words.toString().stripTrailing();
    }
}
