package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.ApprovedFacts;
import io.github.policyhandbook.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A fact that is to stand in a front matter, and how it is worded beside what stood there. */
sealed interface NewFact {

    /** Its key as the documentation writes it. */
    String key();

    /** Whether these words say it already. */
    boolean isSaidBy(String words);

    /** Its words in the manner of those they stand in place of; empty where there were none. */
    String wordedLike(String former);

    /** All that an approval states, in the order in which it is written where nothing of it stands yet. */
    static List<NewFact> of(ApprovedFacts facts) {
        List<NewFact> all = new ArrayList<>();
        all.add(new OfStatus(facts.status()));
        all.add(new OfDay("approved", facts.approved()));
        all.add(new InWords("approved-by", facts.approvedBy()));
        facts.effective().ifPresent(day -> all.add(new OfDay("effective", day)));
        facts.forYear().ifPresent(year -> all.add(new InWords("for-year", year)));
        facts.review().ifPresent(day -> all.add(new OfDay("review", day)));
        return all;
    }

    /** Where the text stands. */
    record OfStatus(Status status) implements NewFact {

        @Override
        public String key() {
            return "status";
        }

        @Override
        public boolean isSaidBy(String words) {
            return status.name().equalsIgnoreCase(words);
        }

        @Override
        public String wordedLike(String former) {
            String small = status.name().toLowerCase(Locale.ROOT);
            if (former.length() > 1 && former.equals(former.toUpperCase(Locale.ROOT))) {
                return status.name();
            }
            boolean capital = !former.isEmpty() && Character.isUpperCase(former.charAt(0));
            return capital ? status.name().charAt(0) + small.substring(1) : small;
        }
    }

    /** A day. */
    record OfDay(String key, LocalDate day) implements NewFact {

        @Override
        public boolean isSaidBy(String words) {
            return WrittenDate.read(words) instanceof WrittenDate.Day said
                    && said.date().equals(day);
        }

        @Override
        public String wordedLike(String former) {
            return DateStyle.of(former).write(day);
        }
    }

    /** Words that have only one form. */
    record InWords(String key, String text) implements NewFact {

        @Override
        public boolean isSaidBy(String words) {
            return Blanks.collapse(words).equals(Blanks.collapse(text));
        }

        @Override
        public String wordedLike(String former) {
            return text;
        }
    }
}
