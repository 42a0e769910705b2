package io.github.policyhandbook.history;

import io.github.policyhandbook.history.RenameMatcher.Move;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells which folder the policies lived in before a revision that moved them all to the present one. */
final class OlderFolder {

    private OlderFolder() {}

    /**
     * The folder that at least half of the policies came from; the shorter path where two have the same claim.
     *
     * @param moves what the revision moved
     * @param arrived the policies it put into the source folder
     * @param source the source folder since then
     */
    static Optional<String> of(Collection<Move> moves, Collection<String> arrived, String source) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Move move : moves) {
            if (arrived.contains(move.to())) {
                String below = move.to().substring(source.length() + 1);
                folderAbove(move.from(), below.split("/").length)
                        .ifPresent(folder -> votes.merge(folder, 1, Integer::sum));
            }
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() * 2 >= arrived.size())
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .thenComparing(
                                Map.Entry::getKey,
                                Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static Optional<String> folderAbove(String path, int names) {
        String[] all = path.split("/");
        if (all.length < names) {
            return Optional.empty();
        }
        return Optional.of(String.join("/", Arrays.copyOf(all, all.length - names)));
    }
}
