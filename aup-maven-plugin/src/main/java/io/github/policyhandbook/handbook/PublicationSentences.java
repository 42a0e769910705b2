package io.github.policyhandbook.handbook;

import io.github.policyhandbook.publication.Publication;
import io.github.policyhandbook.publication.PublicationList;
import io.github.policyhandbook.publication.PublicationPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says on the console what a publication did. */
final class PublicationSentences {

    /** As many as are read. */
    private static final int NAMED = 10;

    private PublicationSentences() {}

    /**
     * {@code Publication 7: 12 files added, 30 changed, 2 removed, 350 as they were: /mnt/intranet/handbook}, after the
     * addresses that vanished.
     */
    static List<String> of(Publication done) {
        List<String> sentences = new ArrayList<>();
        done.vanished().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> moved) -> !isStable(moved.getKey())))
                .limit(NAMED)
                .forEach(moved -> sentences.add("No longer in the handbook: " + moved.getKey()
                        + ". Its address now leads to " + moved.getValue() + "."));
        if (done.vanished().size() > NAMED) {
            sentences.add("And " + (done.vanished().size() - NAMED) + " more addresses lead on: " + PublicationList.NAME
                    + " there names all of them.");
        }
        sentences.add(
                done.way() == Publication.Way.NOTHING_CHANGED
                        ? String.format(
                                Locale.UK, "Nothing has changed since publication %,d: %s", done.number(), done.place())
                        : String.format(
                                Locale.UK,
                                "Publication %,d: %s: %s",
                                done.number(),
                                counts(done.plan()),
                                done.place()));
        return sentences;
    }

    /** The addresses that people write down stand first. */
    private static boolean isStable(String path) {
        return path.startsWith("policies/");
    }

    /** {@code Back at publication 6: ...}. */
    static String back(Publication done) {
        return done.number() == 0
                ? "What was begun is undone. Nothing is published yet: " + done.place()
                : String.format(
                        Locale.UK, "Back at publication %,d: %s: %s", done.number(), counts(done.plan()), done.place());
    }

    /** What would be done, a line a file. */
    static List<String> planned(PublicationPlan plan, String place) {
        List<String> lines = files(plan);
        lines.add("A dry run, nothing was published: " + counts(plan) + ": " + place);
        return lines;
    }

    /** What a rollback would do, a line a file. */
    static List<String> plannedBack(Publication back) {
        List<String> lines = files(back.plan());
        lines.add(
                back.number() == 0
                        ? "A dry run, nothing was changed. What was begun would be undone: " + back.place()
                        : String.format(
                                Locale.UK,
                                "A dry run, nothing was changed. Back at publication %,d it would be: %s: %s",
                                back.number(),
                                counts(back.plan()),
                                back.place()));
        return lines;
    }

    private static List<String> files(PublicationPlan plan) {
        List<String> lines = new ArrayList<>();
        plan.added().forEach(path -> lines.add("would add     " + path));
        plan.changed().forEach(path -> lines.add("would change  " + path));
        plan.removed().forEach(path -> lines.add("would remove  " + path));
        plan.kept().forEach(path -> lines.add("would keep    " + path));
        return lines;
    }

    private static String counts(PublicationPlan plan) {
        String counts = String.format(
                Locale.UK,
                "%s added, %,d changed, %,d removed, %,d as they were",
                SiteSummary.counted(plan.added().size(), "file", "files"),
                plan.changed().size(),
                plan.removed().size(),
                plan.kept().size());
        return plan.moved().isEmpty()
                ? counts
                : counts + "; "
                        + SiteSummary.counted(
                                plan.moved().size(), "former address leads on", "former addresses lead on");
    }
}
