package io.github.policyhandbook.review;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a text is the paper with the amendment that was decided on: the clauses concerned differ from the paper, and
 * no others do. What the amendment says in words is for people to compare.
 */
public final class AmendmentCheck {

    /** Characters of a clause that a message quotes. */
    private static final int WORDING_SHOWN = 400;

    private final Decision decision;
    private final List<Clause> text;
    private final List<String> fingerprints;
    private final List<AmendedText.Item> paper;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Integer> told = new HashSet<>();

    private AmendmentCheck(Decision decision, List<PaperClause> before, List<Clause> text) {
        this.decision = decision;
        this.text = text;
        this.fingerprints = text.stream().map(PaperClause::fingerprint).toList();
        this.paper = paper(decision, before);
    }

    /**
     * What is wrong, in the order of the text; nothing where the text is the amended paper.
     *
     * @param decision an approval with amendment that has its paper's clauses
     * @param before the clauses of the text approved before, among which are those that the paper takes out: to leave one
     *     of them in is an amendment too
     * @param text the clauses of the text as it stands now
     */
    public static List<Fault> faults(Decision decision, List<PaperClause> before, List<Clause> text) {
        if (decision.paper().isEmpty()) {
            throw new IllegalArgumentException("the decision on " + decision.policy() + " lacks its paper");
        }
        return new AmendmentCheck(decision, List.copyOf(before), List.copyOf(text)).faults();
    }

    private List<Fault> faults() {
        for (String clause : decision.clauses()) {
            if (paper.stream().noneMatch(item -> item.clause().id().equals(clause))) {
                faults.add(Fault.error(
                        Rule.APPROVAL,
                        1,
                        "the decision asks for an amendment of the clause \"" + clause + "\", which its paper lacks",
                        "Save the decisions from the pack again."));
            }
        }
        List<AmendedText.Gap> gaps = AmendedText.gaps(paper, fingerprints);
        List<Integer> moved = moved(gaps);
        gaps.forEach(gap -> tellGone(gap, gaps));
        for (int i = 0; i < gaps.size(); i++) {
            tellAdded(gaps.get(i), moved);
            tellUnchanged(i, gaps, moved);
        }
        return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }

    private static List<AmendedText.Item> paper(Decision decision, List<PaperClause> before) {
        List<AmendedText.Item> items = new ArrayList<>();
        decision.paper()
                .forEach(clause -> items.add(
                        new AmendedText.Item(clause, decision.clauses().contains(clause.id()), false)));
        int place = 0;
        for (PaperClause old : before) {
            int stands = placeOf(old.id(), items);
            if (stands >= 0) {
                place = stands + 1;
            } else if (decision.clauses().contains(old.id())) {
                items.add(place++, new AmendedText.Item(old, true, true));
            }
        }
        return items;
    }

    private static int placeOf(String id, List<AmendedText.Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).clause().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Additions that are a clause concerned in another place, where nothing stands in its stead. */
    private List<Integer> moved(List<AmendedText.Gap> gaps) {
        List<Integer> moved = new ArrayList<>();
        for (AmendedText.Gap gap : gaps) {
            for (int gone : gap.gone()) {
                if (paper.get(gone).concerned() && gap.added().isEmpty()) {
                    standsNow(gone, gaps)
                            .filter(place -> !moved.contains(place))
                            .ifPresent(moved::add);
                }
            }
        }
        return moved;
    }

    /** Where a clause that is gone from its place stands among the additions. */
    private Optional<Integer> standsNow(int gone, List<AmendedText.Gap> gaps) {
        String fingerprint = paper.get(gone).clause().fingerprint();
        return gaps.stream()
                .flatMap(gap -> gap.added().stream())
                .filter(place -> fingerprints.get(place).equals(fingerprint))
                .findFirst();
    }

    private void tellGone(AmendedText.Gap gap, List<AmendedText.Gap> gaps) {
        for (int gone : gap.gone()) {
            if (!paper.get(gone).concerned()) {
                tellGone(gone, gap, standsNow(gone, gaps));
            }
        }
    }

    private void tellGone(int gone, AmendedText.Gap gap, Optional<Integer> elsewhere) {
        Optional<Integer> instead = instead(gone, gap);
        int line = elsewhere.or(() -> instead).map(this::lineOf).orElseGet(() -> lineOf(gap.next()));
        elsewhere.or(() -> instead).ifPresent(told::add);
        String what = " of the paper is missing here";
        if (elsewhere.isPresent()) {
            what = " stands here, in another place than in the paper";
        } else if (instead.isPresent()) {
            what = " does not read as in the paper";
        }
        faults.add(Fault.error(
                Rule.APPROVAL,
                line,
                "the clause \"" + paper.get(gone).clause().id() + "\"" + what + ", and was not to be amended",
                elsewhere.isPresent() ? "Put it back where the paper has it." : "Put it back as " + reads(gone)));
    }

    private String reads(int item) {
        return paper.get(item)
                .clause()
                .wording()
                .map(wording -> "the paper has it: \"" + beginning(wording) + "\"")
                .orElse("the paper has it.");
    }

    /** Enough to know the clause by on the paper, on a console that wraps. */
    private static String beginning(String wording) {
        String line = wording.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= WORDING_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WORDING_SHOWN)) + "...";
    }

    /** The addition in its stead: counted from the end of the gap where one concerned, which may have been split, is before it. */
    private Optional<Integer> instead(int gone, AmendedText.Gap gap) {
        int place = gap.gone().indexOf(gone);
        boolean afterConcerned = gap.gone().subList(0, place).stream().anyMatch(this::isConcerned);
        int more = Math.max(0, gap.added().size() - gap.gone().size());
        int stands = afterConcerned ? place + more : place;
        return stands < gap.added().size() ? Optional.of(gap.added().get(stands)) : Optional.empty();
    }

    private void tellAdded(AmendedText.Gap gap, List<Integer> moved) {
        if (touches(gap)) {
            return;
        }
        for (int added : gap.added()) {
            if (!moved.contains(added) && told.add(added)) {
                faults.add(Fault.error(
                        Rule.APPROVAL,
                        lineOf(added),
                        "the paper has no such clause, and none beside it was to be amended",
                        "Take it out, or put it beside a clause that was to be amended: " + concerned() + "."));
            }
        }
    }

    /** Whether a clause concerned stands, or stood, in or beside it. */
    private boolean touches(AmendedText.Gap gap) {
        return isConcerned(gap.left())
                || isConcerned(gap.right())
                || gap.gone().stream().anyMatch(this::isConcerned);
    }

    private boolean isConcerned(int item) {
        return item >= 0 && item < paper.size() && paper.get(item).concerned();
    }

    /** The clause that a gap ends with stands as it did; those taken out in it were not put back. */
    private void tellUnchanged(int index, List<AmendedText.Gap> gaps, List<Integer> moved) {
        AmendedText.Gap gap = gaps.get(index);
        for (int gone : gap.gone()) {
            boolean back = !gap.added().isEmpty()
                    || standsNow(gone, gaps).filter(moved::contains).isPresent();
            if (paper.get(gone).takenOut() && !back) {
                tellUnamended(gone, lineOf(gap.next()), ", which the paper takes out,");
            }
        }
        boolean pair = gap.right() < paper.size() && isConcerned(gap.right());
        if (pair && !hasNew(gap) && !hasNew(gaps.get(index + 1))) {
            tellUnamended(gap.right(), lineOf(gap.next()), "");
        }
    }

    /** Whether more was added than stands in the place of what is gone. */
    private static boolean hasNew(AmendedText.Gap gap) {
        return gap.added().size() > gap.gone().size();
    }

    private void tellUnamended(int item, int line, String which) {
        faults.add(Fault.error(
                Rule.APPROVAL,
                line,
                "the clause \"" + paper.get(item).clause().id() + "\"" + which + " is not amended yet",
                decision.amendment().isEmpty()
                        ? "Amend it as the meeting decided."
                        : "Amend it as the meeting decided: " + decision.amendment()));
    }

    private String concerned() {
        return String.join(", ", decision.clauses());
    }

    private int lineOf(int place) {
        if (text.isEmpty()) {
            return 1;
        }
        return text.get(Math.min(place, text.size() - 1)).line();
    }
}
