package io.github.policyhandbook.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Under which ids policies published their texts so far, now or before. Asked by text, so that the answer takes the same
 * time however many policies there are.
 */
final class PublishedIds {

    /** By policy, then by text. */
    private final Map<String, Map<String, String>> ids = new HashMap<>();

    private final Map<String, TreeSet<Holder>> holders = new HashMap<>();

    /** The texts of one policy's version, folded, with their ids; what earlier versions said else is kept. */
    void add(String policy, Map<String, String> idsByText) {
        Map<String, String> own = ids.computeIfAbsent(policy, any -> new HashMap<>());
        idsByText.forEach((text, id) -> {
            String before = own.put(text, id);
            if (!id.equals(before)) {
                TreeSet<Holder> all = holders.computeIfAbsent(text, any -> new TreeSet<>(Holder.BY_ID));
                if (before != null) {
                    all.remove(new Holder(before, policy));
                }
                all.add(new Holder(id, policy));
            }
        });
    }

    /** The first id, in the order of letters, under which any other policy published that text, folded. */
    Optional<String> elsewhere(String policy, String text) {
        TreeSet<Holder> all = holders.get(text);
        if (all == null) {
            return Optional.empty();
        }
        // Whatever the policies are called: their names may yet change.
        for (Holder holder : all) {
            if (!holder.policy().equals(policy)) {
                return Optional.of(holder.id());
            }
        }
        return Optional.empty();
    }

    private record Holder(String id, String policy) {
        private static final Comparator<Holder> BY_ID =
                Comparator.comparing(Holder::id).thenComparing(Holder::policy);
    }
}
