package io.github.policyhandbook.handbook;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.edition.EditionSettings;
import io.github.policyhandbook.edition.HandbookResolver;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.history.HistoryRequest;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.Progress;
import java.util.List;

/** A repository's handbook with its clauses followed: the trip of a build up to its pages. */
record FollowedHandbook(PolicyHistory history, Handbook handbook, HandbookComparison comparison) {

    static FollowedHandbook of(HandbookSettings settings) {
        HistoryRequest request = HistoryRequest.of(settings.sourceDirectory(), settings.now())
                .withRef(settings.ref())
                .withIncludes(settings.includes())
                .withExcludes(settings.excludes())
                .withCompleteness(settings.history())
                .withPins(List.copyOf(settings.pinnedEditions().values()));
        EditionSettings editions = new EditionSettings(
                settings.calendar(),
                settings.asOf(),
                settings.today(),
                settings.pinnedEditions(),
                settings.readers(),
                settings.publishSubjects());
        try (GitHistory git = GitHistory.open(request)) {
            PolicyTexts texts = PolicyTexts.of(git.files(), git.history(), Progress.SILENT);
            Handbook handbook =
                    HandbookResolver.resolve(git.history(), texts::of, editions).handbook();
            return new FollowedHandbook(git.history(), handbook, HandbookComparison.of(handbook, settings.progress()));
        }
    }
}
