package io.github.policyhandbook.pack;

import io.github.policyhandbook.review.FactChange;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Words the facts that change. */
final class FactWords {

    private final Words words;
    private final Function<String, Optional<String>> titles;

    /** @param titles what the policy of an id is called; empty for what is no policy's id */
    FactWords(Words words, Function<String, Optional<String>> titles) {
        this.words = words;
        this.titles = titles;
    }

    static FactWords of(SitePlan plan) {
        return new FactWords(
                plan.words(),
                id -> plan.handbook()
                        .policy(id)
                        .map(policy -> policy.newestVersion().title()));
    }

    List<PaperView.FactLine> of(List<FactChange> facts) {
        return facts.stream().map(this::line).toList();
    }

    private PaperView.FactLine line(FactChange change) {
        return new PaperView.FactLine(
                words.say("pack.paper-fact-" + change.fact().key()),
                side(change.fact(), change.before(), "pack.paper-fact-none"),
                side(change.fact(), change.after(), "pack.paper-fact-gone"));
    }

    private String side(FactChange.Fact fact, Optional<String> value, String absent) {
        return value.map(String::strip)
                .filter(stated -> !stated.isEmpty())
                .map(stated -> worded(fact, stated))
                .orElseGet(() -> words.say(absent));
    }

    private String worded(FactChange.Fact fact, String stated) {
        return switch (fact) {
            case EFFECTIVE, REVIEW, WITHDRAWN -> day(stated);
            case REVIEW_EVERY -> every(stated);
            case STATUTORY, ACKNOWLEDGEMENT -> yesOrNo(stated);
            case READERS -> words.say("pack.paper-readers-" + stated.toLowerCase(Locale.ROOT));
            case REPLACED_BY -> titles.apply(stated).orElse(stated);
            default -> stated;
        };
    }

    /** A day as a person writes it; anything else, such as a span of time, as it is stated. */
    private String day(String stated) {
        try {
            return words.date(LocalDate.parse(stated));
        } catch (DateTimeParseException notADay) {
            return stated;
        }
    }

    /** {@code every 2 years}, or a span of several units as it is stated. */
    private String every(String stated) {
        Period period = Period.parse(stated);
        if (period.getDays() != 0 || period.getMonths() != 0 && period.getYears() != 0) {
            return stated;
        }
        return period.getMonths() == 0
                ? words.count("pack.paper-every-years", period.getYears())
                : words.count("pack.paper-every-months", period.getMonths());
    }

    private String yesOrNo(String stated) {
        return switch (stated) {
            case "true" -> words.say("answer.yes");
            case "false" -> words.say("answer.no");
            default -> stated;
        };
    }
}
