package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A policy's file as it stands, or the home page's own text.
 *
 * @param text what it says, a draft's status and all
 * @param source its lines as they were written
 * @param policy the policy it is, with its whole history; empty for the home page's own text, and where nothing of it was
 *     ever published nor is put forward
 */
public record CheckedFile(FileState file, PolicyText text, SourceText source, Optional<Policy> policy) {

    /** A block with more links comes from a program, and to look through it for each of them takes its time. */
    private static final int MOST_SOUGHT = 500;

    /** Its lines as they were written, the first one first. */
    public List<String> lines() {
        return source.lines();
    }

    /** Its path in the repository. */
    public String path() {
        return file.path();
    }

    /** The facts it states. */
    public FrontMatter facts() {
        return text.frontMatter();
    }

    /** Whether it is a text at all, and no Word document that was only renamed: nothing else can be mended in one. */
    public boolean isText() {
        return text.faults().stream()
                .noneMatch(fault -> fault.rule() == Rule.ENCODING && fault.severity() == Severity.ERROR);
    }

    /** Whether nothing at all is written in it, as in a file that was only made. */
    boolean isBlank() {
        return lines().stream().allMatch(String::isBlank);
    }

    /** Whether pages show it as it is written, since it is beyond what is read as Markdown. */
    boolean isShownPlain() {
        return text.faults().stream().anyMatch(fault -> fault.rule() == Rule.TEXT_BOUNDS);
    }

    /** A fault in it, told by its path. */
    public Finding finding(Fault fault) {
        return new Finding(path(), fault);
    }

    /** The line on which a fact is stated; the first one where it is not. */
    public int lineOf(String key) {
        return text.factLines().of(key);
    }

    /** The line on which a key stands with nothing behind it, as in a form that was not filled in; empty where none does. */
    Optional<Integer> lineLeftEmpty(String key) {
        if (text.factLines().has(key)) {
            return Optional.empty();
        }
        Pattern empty =
                Pattern.compile("\\s*" + key + "\\s*:\\s*(?:\"\"|''|~|null)?\\s*(?:#.*)?", Pattern.CASE_INSENSITIVE);
        for (int line = 1; line < text.factLines().textBegins() && line <= lines().size(); line++) {
            if (empty.matcher(lines().get(line - 1)).matches()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** The line on which some words stand in the value of a fact; where they do not stand so, that of the fact. */
    public int lineOf(String key, String words) {
        int first = lineOf(key);
        int last = Math.min(text.factLines().textBegins() - 1, lines().size());
        return WrittenWords.line(words, String.join("\n", lines().subList(first - 1, Math.max(first - 1, last))))
                .map(line -> first + line)
                .orElse(first);
    }

    /**
     * The line of a clause on which some words stand; where they do not stand so in the source, the line the clause begins
     * on.
     *
     * @param words as a reader sees them: a telephone number
     */
    public int lineOf(Clause clause, String words) {
        return source.lineOf(clause, words);
    }

    /** The line on which a link or an image of a clause begins; of very many in one block of HTML, the block's. */
    public int lineOf(Clause clause, Link link) {
        boolean many = clause.links().size() > MOST_SOUGHT;
        return link.line().orElseGet(() -> many ? clause.line() : source.lineOf(clause, link.target()));
    }
}
