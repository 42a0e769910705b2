package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The changes of a comparison that stand on its page under a heading of their own, each with an address that names its
 * clause: {@code aup-change-passwords}. Other pages lead to it by the clause's id.
 */
public final class ShownChanges {

    public static final String PREFIX = "aup-change-";

    private final List<ClauseChange> changes = new ArrayList<>();
    private final Map<ClauseChange, String> anchors = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> byClause = new LinkedHashMap<>();

    private final String prefix;

    private ShownChanges(String prefix) {
        this.prefix = prefix;
    }

    public static ShownChanges of(PolicyComparison comparison) {
        return of(comparison, "");
    }

    /** @param idPrefix what stands before a clause's id, where several policies share the page */
    public static ShownChanges of(PolicyComparison comparison, String idPrefix) {
        ShownChanges shown = new ShownChanges(PREFIX + idPrefix);
        comparison.changes().stream()
                .filter(change -> isShown(comparison, change))
                .forEach(shown::add);
        return shown;
    }

    /** The changes in the order of the new text. */
    public List<ClauseChange> list() {
        return List.copyOf(changes);
    }

    /** The id of a change on the page; empty for one that is not shown. */
    public Optional<String> anchor(ClauseChange change) {
        return Optional.ofNullable(anchors.get(change));
    }

    /** The id of the change that clause is part of, on either side; empty where it did not change. */
    public Optional<String> anchorOf(String clauseId) {
        return Optional.ofNullable(byClause.get(clauseId));
    }

    /**
     * A new number alone is told in a list, and layout alone is folded away. Of a new or withdrawn policy
     * every clause would be a change: shown are those that came from another policy or went to one.
     */
    private static boolean isShown(PolicyComparison comparison, ClauseChange change) {
        boolean bothTexts = comparison.from().isPresent() && comparison.to().isPresent();
        return bothTexts
                ? ChangeTally.isWorthCounting(change)
                : change.movedTo().isPresent() || change.movedFrom().isPresent();
    }

    /** A clause that is gone here and new there under one id is told twice, and the second address gets a number. */
    private void add(ClauseChange change) {
        String wanted = prefix
                + (change.to().isEmpty() ? change.from() : change.to()).get(0).id();
        String anchor = wanted;
        for (int number = 2; !taken.add(anchor); number++) {
            anchor = wanted + "-" + number;
        }
        changes.add(change);
        anchors.put(change, anchor);
        for (IdentifiedClause clause :
                Stream.concat(change.to().stream(), change.from().stream()).toList()) {
            byClause.putIfAbsent(clause.id(), anchor);
        }
    }
}
