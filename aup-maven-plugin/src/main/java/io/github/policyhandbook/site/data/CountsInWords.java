package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.ChangeCounts;
import java.util.ArrayList;
import java.util.List;

/** Counts of changes in words: {@code 2 clauses amended, 1 added, 1 moved.} */
final class CountsInWords {

    private CountsInWords() {}

    static String of(ChangeCounts counts) {
        List<String> parts = new ArrayList<>();
        add(parts, counts.amended(), "amended");
        add(parts, counts.added(), "added");
        add(parts, counts.removed(), "removed");
        add(parts, counts.split(), "split");
        add(parts, counts.merged(), "merged");
        add(parts, counts.moved(), "moved");
        add(parts, counts.renumbered(), "renumbered");
        add(parts, counts.cosmetic(), "changed in form only");
        return parts.isEmpty() ? "No clause changed." : String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            String noun = parts.isEmpty() ? count == 1 ? " clause " : " clauses " : " ";
            parts.add(count + noun + what);
        }
    }
}
