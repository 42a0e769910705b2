package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A version and the one after it, aligned over the drafts between them. */
final class VersionStep {

    private final Policy policy;
    private final Version older;
    private final Version newer;
    private final KnownTexts texts;
    private final Progress progress;

    VersionStep(Policy policy, Version older, Version newer, KnownTexts texts, Progress progress) {
        this.texts = texts;
        this.progress = progress;
        this.policy = policy;
        this.older = older;
        this.newer = newer;
    }

    /** Aligns the two. */
    Alignment align(AuthorsWord said) {
        PolicyText before = older.text();
        PolicyText after = newer.text();
        if (haveTheSameWords(before, after)) {
            return Alignment.identity(after.clauses().size());
        }
        List<Pairing> chain = Alignment.identity(before.clauses().size()).pairings();
        PolicyText last = before;
        boolean stepped = false;
        for (PolicyText draft : drafts()) {
            if (!haveTheSameWords(last, draft)) {
                chain = chained(chain, align(last, draft));
                last = draft;
                stepped = true;
            }
        }
        List<Pairing> evidence = stepped ? chained(chain, align(last, after)) : List.of();
        progress.did(Work.TEXTS_ALIGNED);
        return StatedAlignment.align(before.clauses(), after.clauses(), evidence, said, texts);
    }

    /** The two texts, and between them the drafts on the way: all that the step without an author's word rests on. */
    List<PolicyText> chain() {
        List<PolicyText> chain = new ArrayList<>(List.of(older.text()));
        chain.addAll(drafts());
        chain.add(newer.text());
        return chain;
    }

    private Alignment align(PolicyText before, PolicyText after) {
        progress.did(Work.TEXTS_ALIGNED);
        return ClauseAligner.align(before.clauses(), after.clauses(), List.of(), List.of(), texts);
    }

    static boolean haveTheSameWords(PolicyText a, PolicyText b) {
        return a == b
                || a.words().equals(b.words())
                        && a.clauses().size() == b.clauses().size();
    }

    /** Texts that the file had between the two and no reader saw. */
    private List<PolicyText> drafts() {
        int start = older.revision().position();
        int end = newer.revision().position();
        return policy.revisions().stream()
                .filter(revision -> revision.revision().position() > start
                        && revision.revision().position() < end)
                .map(PolicyRevision::text)
                .toList();
    }

    private static List<Pairing> chained(List<Pairing> chain, Alignment step) {
        Map<Integer, Pairing> onwards = new HashMap<>();
        step.pairings().forEach(pairing -> onwards.put(pairing.mainFrom(), pairing));
        List<Pairing> longer = new ArrayList<>();
        for (Pairing pairing : chain) {
            Pairing next = onwards.get(pairing.mainTo());
            if (next != null) {
                longer.add(Pairing.of(pairing.mainFrom(), next.mainTo(), Match.HISTORY)
                        .with(pairing.fallback().or(next::fallback)));
            }
        }
        return longer;
    }
}
