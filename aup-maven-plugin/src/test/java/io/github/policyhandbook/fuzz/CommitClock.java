package io.github.policyhandbook.fuzz;

import java.time.LocalDate;
import java.util.List;

/** When a made-up school commits: some months on as a rule, by a wrong clock now and then. */
final class CommitClock {

    private static final List<String> TIMES =
            List.of("T12:00:00Z", "T12:00:00Z", "T00:30:00+14:00", "T23:45:00-09:30", "T23:30:00Z");

    private LocalDate day = LocalDate.of(2023, 3, 20);
    private String moment = day + "T12:00:00Z";

    /** Goes on, how far the number says. */
    void goOn(int choice) {
        if (choice % 400 == 399) {
            moment = choice % 800 == 399 ? "1970-01-01T00:00:00Z" : "2095-05-05T05:05:05Z";
        } else {
            day = choice % 60 == 59 ? day.minusDays(choice % 300) : day.plusDays(choice / 7 % 160);
            moment = day + TIMES.get(choice % TIMES.size());
        }
    }

    /** The day, whatever the clock says. */
    LocalDate day() {
        return day;
    }

    /** What the clock says. */
    String moment() {
        return moment;
    }
}
