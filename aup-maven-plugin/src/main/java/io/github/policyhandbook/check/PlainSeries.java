package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Clause.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The numbers of a text that say nothing but their own place, {@code 3.} and {@code (b)}. Which series one belongs to shows
 * in its form, in how deep it stands, and in what was counted before it: under each new number above them such numbers begin
 * anew, or count on.
 */
final class PlainSeries {

    /** Deeper than any heading. */
    private static final int BELOW_HEADINGS = 10;

    /** Deeper than any list that can be read. */
    private static final int TABLES = 1000;

    private final List<Clause> clauses;
    private final NumberFaults faults;
    private final List<NumberSeries> open = new ArrayList<>();
    private final List<NumberSeries> closed = new ArrayList<>();

    /** Names of series that went on behind a heading or another number, and of those that began anew there. */
    private final Set<String> wentOn = new HashSet<>();

    private final Set<String> beganAnew = new HashSet<>();

    PlainSeries(List<Clause> clauses, NumberFaults faults) {
        this.clauses = List.copyOf(clauses);
        this.faults = faults;
    }

    /** Passes a clause, numbered or not: it ends what stands deeper than itself. */
    void pass(Clause clause) {
        if (clause.isHeading()) {
            close(series -> series.depth() > clause.level());
        } else if (clause.kind() == Kind.ITEM) {
            close(series -> series.depth() > depth(clause));
        } else if (clause.kind() != Kind.TABLE_ROW) {
            close(series -> series.depth() >= TABLES);
        }
    }

    /** Passes a number that has others above it: what is counted below the one before it ends. */
    void passDotted(Clause clause) {
        close(series -> series.depth() >= Math.max(BELOW_HEADINGS, depth(clause)));
    }

    /** How deep a clause stands: headings by their level, then paragraphs, items, paragraphs of items, and so on. */
    static int depth(Clause clause) {
        return switch (clause.kind()) {
            case HEADING -> clause.level();
            case ITEM -> BELOW_HEADINGS + 2 * clause.level();
            case TABLE_ROW -> TABLES + clause.level();
            default -> depthBelow(clause);
        };
    }

    /** How deep what is counted in the words of a clause stands. */
    static int depthBelow(Clause clause) {
        int level = clause.isHeading() ? 0 : clause.level();
        return BELOW_HEADINGS + 2 * level + 1;
    }

    /**
     * Reads a number.
     *
     * @param meanings what it can mean, the likelier first; at least one
     * @return whether a series begins with it
     */
    boolean read(NumberedClause clause, List<Ordinal> meanings) {
        if (goesOn(clause, meanings)) {
            return false;
        }
        for (Ordinal meaning : meanings) {
            if (meaning.isFirst()) {
                return begins(clause, meaning);
            }
        }
        if (!breaks(clause, meanings) && !goesOnAfterABreak(clause, meanings)) {
            beginsSomewhere(clause, meanings.get(0));
        }
        return false;
    }

    /** Takes down a number that stands within another one, {@code (b)} in {@code 3.2(b)}: it may be counted on from. */
    void note(NumberedClause clause, Ordinal meaning) {
        open.add(new NumberSeries(name(clause, meaning), clause, meaning));
    }

    private boolean goesOn(NumberedClause clause, List<Ordinal> meanings) {
        for (int i = open.size() - 1; i >= 0; i--) {
            for (Ordinal meaning : meanings) {
                NumberSeries series = open.get(i);
                if (series.isCalled(name(clause, meaning)) && series.isFollowedBy(meaning)) {
                    series.add(clause, meaning);
                    closeAbove(i);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean begins(NumberedClause clause, Ordinal meaning) {
        String name = name(clause, meaning);
        Optional<NumberSeries> same = innermost(open, name);
        if (same.isPresent() && same.get().place() == meaning.value() && isBeside(clause, same.get())) {
            faults.tellRepeat(clause, same.get().last().line());
            same.get().add(clause, meaning);
            return false;
        }
        if (same.isPresent() || innermost(closed, name).isPresent()) {
            beganAnew.add(name);
        }
        open.add(new NumberSeries(name, clause, meaning));
        return true;
    }

    /** Whether nothing stands between a number and the same one before it that could begin another series. */
    private boolean isBeside(NumberedClause clause, NumberSeries series) {
        int before = series.last().index();
        if (clause.isHeading()) {
            return clauses.subList(before + 1, clause.index()).stream()
                    .noneMatch(between -> between.isHeading()
                            && between.level() <= clause.clause().level());
        }
        // Items are counted for the author: two lists of one item each are no slip of the pen.
        return clause.clause().kind() != Kind.ITEM && clause.index() == before + 1;
    }

    private boolean breaks(NumberedClause clause, List<Ordinal> meanings) {
        for (Ordinal meaning : meanings) {
            Optional<NumberSeries> series = innermost(open, name(clause, meaning));
            if (series.isPresent()) {
                faults.tell(series.get(), clause, meaning);
                series.get().add(clause, meaning);
                closeAbove(open.indexOf(series.get()));
                return true;
            }
        }
        return false;
    }

    private boolean goesOnAfterABreak(NumberedClause clause, List<Ordinal> meanings) {
        for (Ordinal meaning : meanings) {
            String name = name(clause, meaning);
            for (int i = closed.size() - 1; i >= 0; i--) {
                NumberSeries series = closed.get(i);
                if (series.isCalled(name) && series.isFollowedBy(meaning)) {
                    closed.remove(i);
                    series.add(clause, meaning);
                    open.add(series);
                    wentOn.add(name);
                    return true;
                }
            }
        }
        return false;
    }

    /** Numbers that ran on through the breaks so far, and never began anew, must run on through the next one too. */
    private void beginsSomewhere(NumberedClause clause, Ordinal meaning) {
        String name = name(clause, meaning);
        innermost(closed, name)
                .filter(series -> wentOn.contains(name) && !beganAnew.contains(name))
                .ifPresent(series -> faults.tell(series, clause, meaning));
        open.add(new NumberSeries(name, clause, meaning));
    }

    private static Optional<NumberSeries> innermost(List<NumberSeries> among, String name) {
        for (int i = among.size() - 1; i >= 0; i--) {
            if (among.get(i).isCalled(name)) {
                return Optional.of(among.get(i));
            }
        }
        return Optional.empty();
    }

    private void closeAbove(int index) {
        List<NumberSeries> above = open.subList(index + 1, open.size());
        closed.addAll(above);
        above.clear();
    }

    private void close(Predicate<NumberSeries> ended) {
        open.stream().filter(ended).forEach(closed::add);
        open.removeIf(ended);
    }

    private static String name(NumberedClause clause, Ordinal meaning) {
        return clause.depth() + clause.number().form() + meaning.style();
    }
}
