package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Links and images of a clause whose words stayed and whose target changed. Where the clause's whole text stayed, a link
 * that was taken off its words or put on them is one too, with an empty target on the other side: nothing else would
 * tell the reader of it.
 */
final class LinkChanges {

    private LinkChanges() {}

    static List<LinkChange> between(Clause before, Clause after) {
        if (before.links().equals(after.links())) {
            return List.of();
        }
        boolean sameText = before.text().equals(after.text());
        Map<Words, Deque<String>> old = targets(before);
        Map<Words, Deque<String>> young = targets(after);
        List<LinkChange> changes = new ArrayList<>();
        old.forEach((words, from) -> {
            Deque<String> to = young.getOrDefault(words, new ArrayDeque<>());
            for (String target : List.copyOf(from)) {
                if (to.removeFirstOccurrence(target)) {
                    from.removeFirstOccurrence(target);
                }
            }
            while (!from.isEmpty() && !to.isEmpty()) {
                changes.add(new LinkChange(words.text(), from.poll(), to.poll()));
            }
            if (sameText) {
                from.forEach(target -> changes.add(new LinkChange(words.text(), target, "")));
            }
        });
        if (sameText) {
            young.forEach((words, to) -> to.forEach(target -> changes.add(new LinkChange(words.text(), "", target))));
        }
        return List.copyOf(changes);
    }

    private static Map<Words, Deque<String>> targets(Clause clause) {
        Map<Words, Deque<String>> targets = new LinkedHashMap<>();
        for (Link link : clause.links()) {
            targets.computeIfAbsent(new Words(link.text(), link.image()), words -> new ArrayDeque<>())
                    .add(link.target());
        }
        return targets;
    }

    /** What the reader sees of a link. */
    private record Words(String text, boolean image) {}
}
