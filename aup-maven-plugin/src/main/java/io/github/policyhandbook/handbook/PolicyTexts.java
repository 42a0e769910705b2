package io.github.policyhandbook.handbook;

import io.github.policyhandbook.cache.TextStore;
import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.model.SharedParts;
import io.github.policyhandbook.model.Work;
import io.github.policyhandbook.model.Workers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The parsed texts, each blob parsed once however many revisions hold it. For one thread, which has others help. */
final class PolicyTexts {

    private final RepositoryFiles files;
    private final Progress progress;
    private final Map<String, PolicyText> parsed = new ConcurrentHashMap<>();
    private Optional<PolicyParser> parser = Optional.empty();

    private PolicyTexts(RepositoryFiles files, Progress progress) {
        this.files = files;
        this.progress = progress;
    }

    /** The texts of a history, all parsed already: its whole history is about to be asked for. */
    static PolicyTexts of(RepositoryFiles files, PolicyHistory history, Progress progress) {
        return of(files, history, progress, Optional.empty());
    }

    /**
     * The same, without parsing what an earlier build has parsed.
     *
     * @param known the texts of that build; this one's are added, and the store is closed
     */
    static PolicyTexts of(RepositoryFiles files, PolicyHistory history, Progress progress, Optional<TextStore> known) {
        PolicyTexts texts = new PolicyTexts(files, progress);
        SharedParts shared = new SharedParts();
        try {
            texts.take(history, blob -> shared.of(texts.knownOrParsed(blob, known)));
        } finally {
            known.ifPresent(TextStore::close);
        }
        return texts;
    }

    /** The texts of a history of which these are, for the most part, the texts too: what is known is not parsed again. */
    PolicyTexts next(RepositoryFiles otherFiles, PolicyHistory history, Progress listener) {
        PolicyTexts texts = new PolicyTexts(otherFiles, listener);
        texts.parser = parser;
        texts.take(history, blob -> Optional.ofNullable(parsed.get(blob)).orElseGet(() -> texts.parse(blob)));
        return texts;
    }

    private void take(PolicyHistory history, Function<String, PolicyText> reading) {
        List<String> blobs = history.changes().stream()
                .flatMap(revision -> revision.changes().stream())
                .flatMap(change -> change.after().stream())
                .map(FileState::blob)
                .distinct()
                .toList();
        List<PolicyText> all = Workers.map(blobs, reading);
        for (int i = 0; i < blobs.size(); i++) {
            parsed.put(blobs.get(i), all.get(i));
        }
    }

    /** The text of a blob. */
    PolicyText of(String blob) {
        return parsed.computeIfAbsent(blob, this::parse);
    }

    private PolicyText knownOrParsed(String blob, Optional<TextStore> known) {
        return known.flatMap(store -> store.text(blob)).orElseGet(() -> {
            PolicyText text = parse(blob);
            known.ifPresent(store -> store.add(blob, text));
            return text;
        });
    }

    private PolicyText parse(String blob) {
        progress.did(Work.TEXT_PARSED);
        return parser().parse(files.read(blob));
    }

    /** Made when the first text needs it: a build that knows all of them loads nothing of the parser. */
    private synchronized PolicyParser parser() {
        PolicyParser made = parser.orElseGet(PolicyParser::new);
        parser = Optional.of(made);
        return made;
    }
}
