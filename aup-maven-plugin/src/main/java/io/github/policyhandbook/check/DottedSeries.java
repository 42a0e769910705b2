package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbers of a text that say where they belong, {@code 3.2} and {@code 3.2(b)}: each has its place in the whole text,
 * whatever stands between. They begin anew in an appendix, and where sections are counted from one again.
 */
final class DottedSeries {

    private static final Pattern OWN_COUNT =
            Pattern.compile("(?:appendix|annexe?|schedule|part|attachment)\\b.*", Pattern.CASE_INSENSITIVE);

    private final NumberFaults faults;
    private final Map<String, NumberSeries> series = new LinkedHashMap<>();

    /** Whether a heading without a number stood since the last number. */
    private boolean headingSince;

    DottedSeries(NumberFaults faults) {
        this.faults = faults;
    }

    /** Whether a clause is the heading of an appendix or another part that counts by itself. */
    static boolean beginsOwnCount(Clause clause) {
        return clause.isHeading()
                && clause.number().isEmpty()
                && OWN_COUNT.matcher(clause.text()).matches();
    }

    /** Passes a heading that has no number. */
    void passHeading(Clause heading) {
        headingSince = true;
        if (beginsOwnCount(heading)) {
            beginAnew();
        }
    }

    /** Counts from one again. */
    void beginAnew() {
        series.clear();
    }

    /** Reads a number that has others above it. */
    void read(NumberedClause clause) {
        if (headingSince && isFirstOfAll(clause.number())) {
            beginAnew();
        }
        headingSince = false;
        Optional<Ordinal> reading = reading(clause.number());
        if (reading.isEmpty()) {
            return;
        }
        NumberSeries found = series.get(name(clause.number(), reading.get()));
        if (found != null && !found.isFollowedBy(reading.get())) {
            if (clause.isHeading() && !found.last().isHeading()) {
                // What stood above were the lines of a table of contents.
                beginAnew();
            } else {
                faults.tell(found, clause, reading.get());
            }
        }
        put(clause, reading.get());
        clause.number().parent().ifPresent(parent -> imply(clause, parent));
    }

    /** A part shows that its whole is there, whether that has words of its own or not. */
    private void imply(NumberedClause clause, ClauseNumber parent) {
        if (parent.isPlain()) {
            return;
        }
        reading(parent).ifPresent(reading -> {
            NumberSeries found = series.get(name(parent, reading));
            if (found == null || found.place() < reading.value()) {
                put(clause.under(parent), reading);
            }
        });
        parent.parent().ifPresent(above -> imply(clause, above));
    }

    private void put(NumberedClause clause, Ordinal reading) {
        String name = name(clause.number(), reading);
        NumberSeries found = series.get(name);
        if (found == null) {
            series.put(name, new NumberSeries(name, clause, reading));
        } else {
            found.add(clause, reading);
        }
    }

    /** The meaning that goes on with what is there, else the first: a Roman figure before a letter. */
    private Optional<Ordinal> reading(ClauseNumber number) {
        return number.readings().stream()
                .filter(reading -> {
                    NumberSeries found = series.get(name(number, reading));
                    return found != null && found.isFollowedBy(reading);
                })
                .findFirst()
                .or(() -> number.readings().stream()
                        .filter(reading -> series.containsKey(name(number, reading)) || reading.isFirst())
                        .findFirst())
                .or(() -> number.readings().stream().findFirst());
    }

    private static boolean isFirstOfAll(ClauseNumber number) {
        boolean first = number.readings().stream().anyMatch(Ordinal::isFirst);
        return first && number.parent().map(DottedSeries::isFirstOfAll).orElse(true);
    }

    private static String name(ClauseNumber number, Ordinal reading) {
        return number.above() + number.form() + reading.style();
    }
}
