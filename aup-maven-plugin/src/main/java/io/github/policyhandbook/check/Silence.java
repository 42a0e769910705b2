package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.SilencingComment;
import java.util.List;

/**
 * A stretch of a file in which an author silenced rules.
 *
 * @param path the file
 * @param line the 1-based line of the comment
 * @param first the first line it covers, its own or one above it
 * @param last the last line it covers
 */
record Silence(String path, int line, int first, int last, SilencingComment comment) {

    /** The rules it names that there are. */
    List<Rule> rules() {
        return comment.rules().stream()
                .flatMap(name -> Rule.of(name).stream())
                .distinct()
                .toList();
    }

    /** Whether the finding stands here and its rule is named. */
    boolean covers(Finding finding) {
        Fault fault = finding.fault();
        return finding.path().equals(path)
                && fault.line() >= first
                && fault.line() <= last
                && rules().contains(fault.rule());
    }

    /** Whether the finding stands here, its rule is named, and a reason is stated. */
    boolean takesBack(Finding finding) {
        return covers(finding) && !comment.reason().isEmpty();
    }

    /** A fault of the comment itself. */
    Finding finding(Fault fault) {
        return new Finding(path, fault);
    }
}
