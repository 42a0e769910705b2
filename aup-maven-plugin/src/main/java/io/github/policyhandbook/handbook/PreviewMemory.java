package io.github.policyhandbook.handbook;

import io.github.policyhandbook.compare.ComparisonMemory;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.history.HistoryMemory;
import io.github.policyhandbook.model.Progress;
import java.util.Optional;

/** What one state of a preview hands on to the next: history read, texts parsed, clauses aligned. For one thread. */
final class PreviewMemory {

    private final HistoryMemory history = new HistoryMemory();
    private final ComparisonMemory site = new ComparisonMemory();
    private Optional<PolicyTexts> texts = Optional.empty();

    HistoryMemory history() {
        return history;
    }

    ComparisonMemory comparison() {
        return site;
    }

    /** The texts of a history; those of the last one are known. */
    PolicyTexts texts(GitHistory git, Progress progress) {
        PolicyTexts read = texts.map(known -> known.next(git.files(), git.history(), progress))
                .orElseGet(() -> PolicyTexts.of(git.files(), git.history(), progress));
        texts = Optional.of(read);
        return read;
    }
}
