package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The lines of a file as they were written, and on which of them its clauses begin. */
public final class SourceText {

    private final List<String> lines;
    private final NavigableSet<Integer> beginnings = new TreeSet<>();

    /**
     * Takes lines and clauses of one file.
     *
     * @param lines the first one first
     */
    public SourceText(List<String> lines, Collection<Clause> clauses) {
        this.lines = List.copyOf(lines);
        clauses.forEach(clause -> beginnings.add(clause.line()));
    }

    /** The lines, the first one first. */
    List<String> lines() {
        return lines;
    }

    /** The line of a clause on which some words stand; where they do not stand so there, the one it begins on. */
    int lineOf(Clause clause, String words) {
        return WrittenWords.line(words, of(clause))
                .map(line -> clause.line() + line)
                .orElse(clause.line());
    }

    /** The lines of a clause's own block as they were written: up to the next clause or blank line. */
    List<String> blockOf(Clause clause) {
        return written(clause).stream().takeWhile(line -> !line.isBlank()).toList();
    }

    /** A clause as it was written, to the beginning of the next one. */
    String of(Clause clause) {
        return String.join("\n", written(clause));
    }

    /** At least its first line, which several clauses may share. */
    private List<String> written(Clause clause) {
        int first = Math.min(clause.line() - 1, lines.size());
        return lines.subList(first, Math.max(Math.min(clause.line(), lines.size()), lastLineOf(clause)));
    }

    /** The last line before the next clause begins. */
    int lastLineOf(Clause clause) {
        Integer next = beginnings.higher(clause.line());
        return next == null ? lines.size() : Math.min(next - 1, lines.size());
    }
}
