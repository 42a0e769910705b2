package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.WordEdit;
import java.util.List;

/** What a comparison shows of one clause, or of those split or merged together, by their places. */
record Shown(
        ChangeKind kind,
        boolean moved,
        boolean renumbered,
        List<Integer> from,
        List<Integer> to,
        List<WordEdit> words) {}
