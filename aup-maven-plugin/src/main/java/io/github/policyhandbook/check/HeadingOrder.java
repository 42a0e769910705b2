package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Headings that leave out a level on the way down, or that stand beside the title: who listens to a page finds the way
 * through it by its headings' levels (WCAG 2.2, 1.3.1). On which level a text begins does not matter, since pages move all
 * of its headings together.
 */
final class HeadingOrder implements Inspection.OfFile {

    /**
     * A heading as pages show it.
     *
     * @param shown whether they do; one that is lost still leads down to the next
     */
    private record Heading(int level, Clause clause, int line, boolean shown) {

        static Heading of(LostHeading lost) {
            return new Heading(lost.level(), lost.clause(), lost.line(), false);
        }

        String said() {
            return clause.isHeading() ? "\"" + OneLine.beginning(clause.text()) + "\"" : "written in HTML";
        }
    }

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<LostHeading> lost = LostHeading.in(file);
        List<Heading> headings = headings(file);
        lost.stream().map(Heading::of).forEach(headings::add);
        headings.sort(Comparator.comparingInt(Heading::line));
        List<Fault> faults = new ArrayList<>();
        lost.stream().map(LostHeading::fault).forEach(faults::add);
        for (int i = 1; i < headings.size(); i++) {
            if (headings.get(i).shown()
                    && headings.get(i).level() > headings.get(i - 1).level() + 1) {
                faults.add(leavesOut(headings.get(i), headings.get(i - 1)));
            }
        }
        secondTitle(file, headings).ifPresent(faults::add);
        if (headings.isEmpty() && file.facts().title().isEmpty() && !file.isBlank()) {
            handbook.version(file).map(HeadingOrder::untitled).ifPresent(faults::add);
        }
        return faults;
    }

    /** A heading within a quotation is another text's. */
    private static List<Heading> headings(CheckedFile file) {
        List<Heading> headings = new ArrayList<>();
        TagLines lines = new TagLines(file);
        int quotes = 0;
        for (BodyTag tag : BodyTag.of(file.text())) {
            if (tag.name().equals("blockquote")) {
                quotes += tag.closes() ? -1 : 1;
            } else if (quotes == 0 && !tag.closes() && tag.name().matches("h[1-6]")) {
                int line = tag.clause().isHeading() ? tag.clause().line() : lines.next(tag.clause(), tag.name());
                headings.add(new Heading(tag.name().charAt(1) - '0', tag.clause(), line, true));
            }
        }
        return headings;
    }

    private static Fault leavesOut(Heading heading, Heading above) {
        String right = "#".repeat(above.level() + 1);
        return Fault.warning(
                Rule.HEADING_ORDER,
                heading.line(),
                "the heading " + heading.said() + " is of level " + heading.level() + ", the one above it of level "
                        + above.level(),
                "Begin it with " + right + ", so that no level is left out.");
    }

    /** Where the title is stated and is no heading too, all headings are those of sections. */
    private static Optional<Fault> secondTitle(CheckedFile file, List<Heading> headings) {
        List<Heading> highest = headings.stream()
                .filter(heading -> heading.shown() && heading.level() == 1)
                .toList();
        if (highest.size() < 2 || !isTitle(highest.get(0), file)) {
            return Optional.empty();
        }
        return Optional.of(Fault.note(
                Rule.HEADING_ORDER,
                highest.get(1).line(),
                "the heading " + highest.get(1).said() + " is of level 1 like the title",
                "Keep # for the title alone, and begin the headings of sections with ##."));
    }

    private static boolean isTitle(Heading heading, CheckedFile file) {
        return file.facts()
                .title()
                .map(title -> title.strip().equalsIgnoreCase(heading.clause().text()))
                .orElse(true);
    }

    private static Fault untitled(Version version) {
        return Fault.warning(
                Rule.HEADING_ORDER,
                1,
                "the policy has neither a title nor a heading, so it is called \"" + version.title()
                        + "\" after its file",
                "Write its title on the first line behind one #: # Acceptable use.");
    }
}
