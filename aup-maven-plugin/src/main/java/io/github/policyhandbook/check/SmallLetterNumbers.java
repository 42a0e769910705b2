package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Clause.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers before small letters, as below "The clerk shall:": {@code 3.1 keep the minutes;} and {@code 3.2 send them out}. One by
 * itself may be a quantity and is left in the words; several that count on are numbers.
 */
final class SmallLetterNumbers {

    private static final Pattern BEGINNING =
            Pattern.compile("(?<number>[1-9]\\d?\\.[1-9]\\d{0,2})\\s+(?<word>\\p{Ll}[\\p{L}'’-]*).*", Pattern.DOTALL);

    /** With these a quantity, a time, or a sentence about other clauses goes on. */
    private static final Set<String> NOT_OF_A_CLAUSE = Set.of(
            ("above am and apply applies below billion ch cm day days degrees fte g h hour hours hr hrs kg km km/h l"
                            + " litre litres m metre metres mg mile miles million min minute minutes ml mm month months of or"
                            + " per percent pm points pupils second seconds square stars thousand through times to until"
                            + " week weeks x year years")
                    .split(" "));

    /** Two may still be chance. */
    private static final int FEWEST = 3;

    private final List<Clause> clauses;
    private final Map<Integer, ClauseNumber> found = new TreeMap<>();
    private List<Member> run = new ArrayList<>();

    private SmallLetterNumbers(List<Clause> clauses) {
        this.clauses = clauses;
    }

    /** A clause that may belong to such a series; the word behind its number is empty where the number is certain. */
    private record Member(int index, ClauseNumber number, String word) {

        boolean isFollowedBy(Member other) {
            return number.above().equals(other.number.above())
                    && Integer.parseInt(other.number.sign()) == Integer.parseInt(number.sign()) + 1;
        }
    }

    /**
     * The numbers by the index of their clauses.
     *
     * @param mayCount tells the clauses that may be numbered at all
     */
    static Map<Integer, ClauseNumber> in(List<Clause> clauses, Predicate<Clause> mayCount) {
        SmallLetterNumbers numbers = new SmallLetterNumbers(clauses);
        for (int index = 0; index < clauses.size(); index++) {
            numbers.pass(index, mayCount.test(clauses.get(index)));
        }
        numbers.endRun();
        return numbers.found;
    }

    private void pass(int index, boolean mayCount) {
        Clause clause = clauses.get(index);
        if (!run.isEmpty() && PlainSeries.depth(clause) > depth()) {
            return; // a part of the clause before
        }
        Optional<Member> member = mayCount ? member(index, clause) : Optional.empty();
        if (!run.isEmpty() && !member.filter(this::goesOn).isPresent()) {
            endRun();
        }
        member.ifPresent(run::add);
    }

    private static Optional<Member> member(int index, Clause clause) {
        if (clause.kind() != Kind.PARAGRAPH && clause.kind() != Kind.ITEM) {
            return Optional.empty();
        }
        if (clause.number().isPresent()) {
            return ClauseNumber.of(clause.number().get())
                    .filter(number -> !number.isPlain() && number.sign().matches("\\d{1,3}"))
                    .map(number -> new Member(index, number, ""));
        }
        Matcher beginning = BEGINNING.matcher(clause.text());
        return beginning.matches() && !NOT_OF_A_CLAUSE.contains(beginning.group("word"))
                ? ClauseNumber.of(beginning.group("number"))
                        .map(number -> new Member(index, number, beginning.group("word")))
                : Optional.empty();
    }

    private boolean goesOn(Member next) {
        return run.get(0).number().above().equals(next.number().above())
                && PlainSeries.depth(clauses.get(next.index())) == depth();
    }

    private int depth() {
        return PlainSeries.depth(clauses.get(run.get(0).index()));
    }

    private void endRun() {
        List<Member> small =
                run.stream().filter(member -> !member.word().isEmpty()).toList();
        boolean countsOn = false;
        for (int i = 1; i < run.size(); i++) {
            countsOn |= run.get(i - 1).isFollowedBy(run.get(i));
        }
        // Quantities are mostly those of one thing.
        boolean sayOneThing = small.stream().map(Member::word).distinct().count() == 1 && small.size() > 1;
        if (run.size() >= FEWEST && countsOn && !sayOneThing) {
            small.forEach(member -> found.put(member.index(), member.number()));
        }
        run = new ArrayList<>();
    }
}
