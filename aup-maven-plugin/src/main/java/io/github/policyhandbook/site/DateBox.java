package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The box that asks for a day, and the sentences it answers with. In them {@code #day} stands for the day,
 * {@code #text} for the day from which the text applies and {@code #until} for its last one.
 *
 * @param min the first day worth asking for
 * @param max the last day worth asking for
 * @param today the day the handbook is made for: later days are still to come
 * @param applied the answer where a text applied
 * @param appliedOpen the same where that text has no end yet
 * @param none the answer where none did
 * @param begins what is added to it before the policy's first day
 * @param later the answer for a day still to come, where a text will apply
 * @param laterNone the same where none will
 * @param unknown the answer where it is not known
 * @param mistyped what is said to what is no day
 */
record DateBox(
        String min,
        String max,
        String today,
        String applied,
        String appliedOpen,
        String none,
        String begins,
        String later,
        String laterNone,
        String unknown,
        String mistyped) {

    private static final String DAY = "#day";
    private static final String TEXT = "#text";
    private static final String UNTIL = "#until";

    /** The box of a policy's history page. */
    static DateBox of(SitePlan plan, Policy policy) {
        Words words = plan.words();
        String today = words.date(plan.today());
        return new DateBox(
                plan.handbook().editions().get(0).year().first().toString(),
                lastDay(plan, policy).toString(),
                plan.today().toString(),
                words.say("when.applied", DAY, TEXT, UNTIL),
                words.say("when.applied-open", DAY, TEXT),
                words.say("when.none", DAY),
                new AppliedDays(plan).beginning(policy),
                words.say("when.later", DAY, today, TEXT),
                words.say("when.later-none", DAY, today),
                words.say(
                        "when.unknown",
                        DAY,
                        plan.handbook().knownFrom().map(words::date).orElse("")),
                words.say("when.mistyped"));
    }

    /** The end of next year, or of the year of a turn that is announced for later. */
    private static LocalDate lastDay(SitePlan plan, Policy policy) {
        var calendar = plan.handbook().calendar();
        LocalDate nextYear = calendar.next(calendar.yearOf(plan.today())).last();
        Stream<LocalDate> turns = policy.milestones().stream()
                .map(Milestone::date)
                .map(day -> calendar.yearOf(day).last());
        return Stream.concat(Stream.of(nextYear), turns)
                .max(LocalDate::compareTo)
                .orElse(nextYear);
    }
}
