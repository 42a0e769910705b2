package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words an alignment as records for readers: what became of each clause, in the order of the new text. */
public final class ClauseChanges {

    private static final Map<Match, Optional<Match>> FOUND_BY =
            Arrays.stream(Match.values()).collect(Collectors.toUnmodifiableMap(match -> match, Optional::of));

    private final List<IdentifiedClause> from;
    private final List<IdentifiedClause> to;
    private final List<Pairing> pairings;

    private ClauseChanges(List<IdentifiedClause> from, List<IdentifiedClause> to, Alignment alignment) {
        this.from = from;
        this.to = to;
        this.pairings = alignment.pairings();
    }

    /**
     * The records of two aligned texts: every clause in exactly one record a side, removed ones directly behind the record
     * of the clause they stood behind.
     */
    public static List<ClauseChange> of(List<IdentifiedClause> from, List<IdentifiedClause> to, Alignment alignment) {
        return new ClauseChanges(from, to, alignment).records();
    }

    /** What became of one clause, wherever it stood. */
    static ClauseChange between(IdentifiedClause before, IdentifiedClause after, Match match) {
        Alignment alignment = new Alignment(List.of(Pairing.of(0, 0, match)));
        return of(List.of(before), List.of(after), alignment).get(0);
    }

    /** A clause that stands where it stood, with the words it had; its line and its number may be others. */
    static ClauseChange stayed(IdentifiedClause before, IdentifiedClause after) {
        List<IdentifiedClause> old = List.of(before);
        return new ClauseChange(
                ChangeKind.UNCHANGED,
                false,
                isRenumbered(before.clause(), after.clause()),
                old,
                sameIfEqual(old, List.of(after)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                FOUND_BY.get(Match.IDENTICAL));
    }

    /** A text that has come whole: every clause added. */
    public static List<ClauseChange> added(List<IdentifiedClause> clauses) {
        return clauses.stream()
                .map(clause -> lonely(ChangeKind.ADDED, List.of(), List.of(clause)))
                .toList();
    }

    /** A text that has gone whole: every clause removed. */
    public static List<ClauseChange> removed(List<IdentifiedClause> clauses) {
        return clauses.stream()
                .map(clause -> lonely(ChangeKind.REMOVED, List.of(clause), List.of()))
                .toList();
    }

    private List<ClauseChange> records() {
        boolean[] stays = staying();
        int[] recordOfFrom = new int[from.size()];
        int[] pairingOfTo = new int[to.size()];
        Arrays.fill(pairingOfTo, -1);
        Arrays.fill(recordOfFrom, -1);
        for (int p = 0; p < pairings.size(); p++) {
            for (int j : pairings.get(p).to()) {
                pairingOfTo[j] = p;
            }
        }
        List<ClauseChange> inOrder = new ArrayList<>();
        for (int j = 0; j < to.size(); j++) {
            int p = pairingOfTo[j];
            if (p < 0) {
                inOrder.add(lonely(ChangeKind.ADDED, List.of(), List.of(to.get(j))));
            } else if (pairings.get(p).to().get(0) == j) {
                for (int i : pairings.get(p).from()) {
                    recordOfFrom[i] = inOrder.size();
                }
                inOrder.add(record(pairings.get(p), !stays[p]));
            }
        }
        return withRemoved(inOrder, recordOfFrom);
    }

    private List<ClauseChange> withRemoved(List<ClauseChange> inOrder, int[] recordOfFrom) {
        List<List<ClauseChange>> behind = new ArrayList<>();
        for (int slot = 0; slot <= inOrder.size(); slot++) {
            behind.add(new ArrayList<>());
        }
        int slot = 0; // 0 is before the first record
        for (int i = 0; i < recordOfFrom.length; i++) {
            if (recordOfFrom[i] < 0) {
                behind.get(slot).add(lonely(ChangeKind.REMOVED, List.of(from.get(i)), List.of()));
            } else {
                slot = recordOfFrom[i] + 1;
            }
        }
        List<ClauseChange> all = new ArrayList<>(behind.get(0));
        for (int k = 0; k < inOrder.size(); k++) {
            all.add(inOrder.get(k));
            all.addAll(behind.get(k + 1));
        }
        return List.copyOf(all);
    }

    /** Which pairings kept their place: the most that can, the longer texts before shorter ones. */
    private boolean[] staying() {
        int[] sequence =
                pairings.stream().mapToInt(pairing -> pairing.from().get(0)).toArray();
        long[] lengths = pairings.stream()
                .mapToLong(pairing -> pairing.to().stream()
                        .mapToLong(j -> to.get(j).clause().text().length())
                        .sum())
                .toArray();
        return LongestRise.of(sequence, lengths);
    }

    private ClauseChange record(Pairing pairing, boolean moved) {
        List<IdentifiedClause> before = pairing.from().stream().map(from::get).toList();
        List<IdentifiedClause> after =
                sameIfEqual(before, pairing.to().stream().map(to::get).toList());
        List<Clause> old = before.stream().map(IdentifiedClause::clause).toList();
        List<Clause> young = after.stream().map(IdentifiedClause::clause).toList();
        List<LinkChange> links =
                old.size() == 1 && young.size() == 1 ? LinkChanges.between(old.get(0), young.get(0)) : List.of();
        ChangeKind kind = kindOf(old, young, links);
        WordDiff.Result result = kind == ChangeKind.UNCHANGED ? WordDiff.Result.NONE : WordDiff.compare(old, young);
        List<WordEdit> words = result.edits();
        List<Cue> cues =
                kind == ChangeKind.UNCHANGED || kind == ChangeKind.COSMETIC ? List.of() : Cues.in(words, links);
        return new ClauseChange(
                kind,
                moved,
                isRenumbered(old, young),
                before,
                after,
                words,
                links,
                cues,
                Optional.empty(),
                Optional.empty(),
                FOUND_BY.get(pairing.match()),
                pairing.fallback().or(result::fallback));
    }

    /** One list for the two sides of a clause that stayed as it was, as nearly all do. */
    private static <T> List<T> sameIfEqual(List<T> before, List<T> after) {
        return before.equals(after) ? before : after;
    }

    private static ChangeKind kindOf(List<Clause> old, List<Clause> young, List<LinkChange> links) {
        if (young.size() > 1) {
            return ChangeKind.SPLIT;
        }
        if (old.size() > 1) {
            return ChangeKind.MERGED;
        }
        Clause before = old.get(0);
        Clause after = young.get(0);
        if (!links.isEmpty()) {
            return ChangeKind.AMENDED;
        }
        if (before.text().equals(after.text())) {
            return before.styled().equals(after.styled()) ? ChangeKind.UNCHANGED : ChangeKind.COSMETIC;
        }
        boolean verbatim = before.isVerbatim() || after.isVerbatim();
        return !verbatim && TextFolding.fold(before.text()).equals(TextFolding.fold(after.text()))
                ? ChangeKind.COSMETIC
                : ChangeKind.AMENDED;
    }

    /** Whether both sides have numbers, and none in common. */
    private static boolean isRenumbered(List<Clause> old, List<Clause> young) {
        if (old.size() == 1 && young.size() == 1) {
            return isRenumbered(old.get(0), young.get(0));
        }
        Set<String> before = numbers(old);
        Set<String> after = numbers(young);
        return !before.isEmpty() && !after.isEmpty() && before.stream().noneMatch(after::contains);
    }

    private static boolean isRenumbered(Clause old, Clause young) {
        Optional<String> was = old.number();
        return was.isPresent()
                && young.number().filter(number -> !was.get().equals(number)).isPresent();
    }

    private static Set<String> numbers(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> clause.number().stream()).collect(Collectors.toSet());
    }

    private static ClauseChange lonely(ChangeKind kind, List<IdentifiedClause> before, List<IdentifiedClause> after) {
        return new ClauseChange(
                kind,
                false,
                false,
                before,
                after,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
