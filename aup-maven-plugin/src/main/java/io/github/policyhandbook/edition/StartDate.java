package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day a text applies from, and what it rests on.
 *
 * @param stated whether someone wrote the day down for this text; false for a commit's date
 */
record StartDate(LocalDate day, Version.Basis basis, boolean stated) {

    static StartDate committedOn(LocalDate day) {
        return new StartDate(day, Version.Basis.COMMITTED, false);
    }

    /** The day that newly stated facts give; empty where they give none. */
    static Optional<StartDate> statedBy(StatedDates.News news) {
        return news.appliesFrom().map(day -> new StartDate(day, basis(news), true));
    }

    private static Version.Basis basis(StatedDates.News news) {
        if (news.effective().isPresent()) {
            return Version.Basis.EFFECTIVE;
        }
        return news.forYear().isPresent() ? Version.Basis.FOR_YEAR : Version.Basis.APPROVED;
    }

    /**
     * Never before the day the facts still say the text is for: a typo mended in July, in a text made for September, waits
     * for September with it.
     */
    StartDate notBefore(Optional<LocalDate> carried) {
        return carried.filter(day::isBefore)
                .map(stillToCome -> new StartDate(stillToCome, Version.Basis.CARRIED_EFFECTIVE, stated))
                .orElse(this);
    }

    /** The fact that states the day; of a day that is carried, the one of these facts that still does. */
    String key(FrontMatter facts) {
        return switch (basis) {
            case EFFECTIVE -> "effective";
            case FOR_YEAR -> "for-year";
            case CARRIED_EFFECTIVE -> facts.effective().filter(day::equals).isPresent() ? "effective" : "for-year";
            case APPROVED, COMMITTED, VERSION_BEFORE -> "approved";
        };
    }

    /** Whether it was stated for a day before that one, which cannot be. */
    boolean isStatedBefore(LocalDate versionBefore) {
        return stated && day.isBefore(versionBefore);
    }
}
