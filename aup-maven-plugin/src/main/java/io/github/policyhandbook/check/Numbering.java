package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Clause.Kind;
import io.github.policyhandbook.model.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that do not follow one another as readers see them: {@code 3.2} twice, {@code (a)} and then {@code (c)}. What an
 * author wrote before the items of a list does not matter where the page counts them.
 */
final class Numbering implements Inspection.OfFile {

    /** {@code 3.2 (a) Staff} has two numbers. */
    private static final Pattern SECOND_NUMBER = Pattern.compile("\\((?<sign>[a-z]{1,5})\\)\\s.*", Pattern.DOTALL);

    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:(?:19|20)\\d\\d\\b|copyright\\b).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** In what is not the policy's own order of thoughts, numbers follow another one. */
    private static final Set<Kind> WITHOUT_NUMBERS = Set.of(Kind.QUOTE, Kind.FOOTNOTE, Kind.CODE, Kind.HTML);

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<NumberedClause> numbered = numbered(file);
        NumberFaults faults =
                new NumberFaults(file, new StandingNumbers(file.text().clauses(), numbered));
        PlainSeries plain = new PlainSeries(file.text().clauses(), faults);
        DottedSeries dotted = new DottedSeries(faults);
        int next = 0;
        for (int index = 0; index < file.text().clauses().size(); index++) {
            Clause clause = file.text().clauses().get(index);
            plain.pass(clause);
            if (next == numbered.size() || numbered.get(next).index() > index) {
                if (clause.isHeading()) {
                    dotted.passHeading(clause);
                }
                continue;
            }
            while (next < numbered.size() && numbered.get(next).index() == index) {
                read(numbered, next, plain, dotted);
                next++;
            }
        }
        return faults.faults();
    }

    private static void read(List<NumberedClause> numbered, int at, PlainSeries plain, DottedSeries dotted) {
        NumberedClause clause = numbered.get(at);
        if (clause.number().isPlain()) {
            boolean begins = plain.read(clause, meanings(numbered, at));
            if (begins && clause.isHeading()) {
                dotted.beginAnew();
            }
            return;
        }
        plain.passDotted(clause.clause());
        dotted.read(clause);
        if (clause.number().form().startsWith("(")) {
            NumberedClause last =
                    clause.under(new ClauseNumber("(", clause.number().sign(), ")"));
            last.number().readings().stream().findFirst().ifPresent(meaning -> plain.note(last, meaning));
        }
    }

    /** An {@code (i)} before an {@code (ii)} is a Roman figure, one before a {@code (j)} a letter. */
    private static List<Ordinal> meanings(List<NumberedClause> numbered, int at) {
        NumberedClause clause = numbered.get(at);
        List<Ordinal> readings = clause.number().readings();
        if (readings.size() > 1) {
            for (NumberedClause later : numbered.subList(at + 1, numbered.size())) {
                if (later.depth() == clause.depth()
                        && later.number().form().equals(clause.number().form())) {
                    List<Ordinal> goingOn = readings.stream()
                            .filter(reading -> later.number().readings().stream()
                                    .anyMatch(after ->
                                            after.style() == reading.style() && after.value() == reading.value() + 1))
                            .toList();
                    return goingOn.isEmpty() ? readings : goingOn;
                }
            }
        }
        return readings;
    }

    private static List<NumberedClause> numbered(CheckedFile file) {
        Set<Integer> quoted = quotedLines(file);
        Predicate<Clause> mayCount =
                clause -> !WITHOUT_NUMBERS.contains(clause.kind()) && !quoted.contains(clause.line());
        List<Clause> clauses = file.text().clauses();
        Map<Integer, ClauseNumber> leftInWords = new TreeMap<>(SmallLetterNumbers.in(clauses, mayCount));
        leftInWords.putAll(BareHeadingNumbers.in(clauses, mayCount));
        List<NumberedClause> numbered = new ArrayList<>();
        for (int index = 0; index < clauses.size(); index++) {
            Clause clause = clauses.get(index);
            if (leftInWords.containsKey(index)) {
                numbered.add(new NumberedClause(clause, index, PlainSeries.depth(clause), leftInWords.get(index)));
            } else if (mayCount.test(clause)) {
                add(clause, index, numbered);
                if (!numbered.isEmpty() && numbered.get(numbered.size() - 1).index() == index) {
                    numbered.addAll(NumberedLines.below(numbered.get(numbered.size() - 1), file));
                }
            }
        }
        return numbered;
    }

    private static void add(Clause clause, int index, List<NumberedClause> numbered) {
        clause.number()
                .flatMap(ClauseNumber::of)
                .filter(number -> !number.readings().isEmpty())
                .filter(number -> !isCopyright(number, clause))
                // A table may well list some of a text's sections only.
                .filter(number -> number.isPlain() || clause.kind() != Kind.TABLE_ROW)
                .ifPresent(
                        number -> numbered.add(new NumberedClause(clause, index, PlainSeries.depth(clause), number)));
        Matcher second = SECOND_NUMBER.matcher(clause.text());
        if (clause.number().isPresent() && second.matches()) {
            ClauseNumber number = new ClauseNumber("(", second.group("sign"), ")");
            if (!number.readings().isEmpty()) {
                numbered.add(new NumberedClause(clause, index, PlainSeries.depthBelow(clause), number));
            }
        }
    }

    private static boolean isCopyright(ClauseNumber number, Clause clause) {
        return number.written().equalsIgnoreCase("(c)")
                && COPYRIGHT.matcher(clause.text()).matches();
    }

    /** The lines of clauses that stand in quotations. */
    private static Set<Integer> quotedLines(CheckedFile file) {
        Set<Integer> lines = new TreeSet<>();
        int quotes = 0;
        for (BodyTag tag : BodyTag.of(file.text())) {
            if (tag.name().equals("blockquote")) {
                quotes += tag.closes() ? -1 : 1;
            } else if (quotes > 0 && !tag.closes()) {
                lines.add(tag.clause().line());
            }
        }
        return lines;
    }
}
