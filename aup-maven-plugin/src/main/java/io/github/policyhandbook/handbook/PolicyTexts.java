package io.github.policyhandbook.handbook;

import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.model.SharedParts;
import io.github.policyhandbook.model.Work;
import io.github.policyhandbook.model.Workers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parsed texts, each blob parsed once however many revisions hold it. For one thread, which has others help. */
final class PolicyTexts {

    private final RepositoryFiles files;
    private final Progress progress;
    private final PolicyParser parser = new PolicyParser();
    private final Map<String, PolicyText> parsed = new HashMap<>();

    private PolicyTexts(RepositoryFiles files, Progress progress) {
        this.files = files;
        this.progress = progress;
    }

    /** The texts of a history, all parsed already: its whole history is about to be asked for. */
    static PolicyTexts of(RepositoryFiles files, PolicyHistory history, Progress progress) {
        PolicyTexts texts = new PolicyTexts(files, progress);
        List<String> blobs = history.changes().stream()
                .flatMap(revision -> revision.changes().stream())
                .flatMap(change -> change.after().stream())
                .map(FileState::blob)
                .distinct()
                .toList();
        SharedParts shared = new SharedParts();
        List<PolicyText> all = Workers.map(blobs, blob -> shared.of(texts.parse(blob)));
        for (int i = 0; i < blobs.size(); i++) {
            texts.parsed.put(blobs.get(i), all.get(i));
        }
        return texts;
    }

    /** The text of a blob. */
    PolicyText of(String blob) {
        return parsed.computeIfAbsent(blob, this::parse);
    }

    private PolicyText parse(String blob) {
        progress.did(Work.TEXT_PARSED);
        return parser.parse(files.read(blob));
    }
}
