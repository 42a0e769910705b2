package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Images without a text, or with the file's name for one: who listens to the page, or cannot load the image, learns nothing
 * of it (WCAG 2.2, 1.1.1).
 */
final class ImageTexts implements Inspection.OfFile {

    private static final Pattern IMAGE_FILE =
            Pattern.compile("[^\\s/]+\\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?)", Pattern.CASE_INSENSITIVE);

    /** Names that cameras, screens and programs give, and those of people who write in programs' ways. */
    private static final Pattern MADE_BY_PROGRAM = Pattern.compile(".*[\\d_].*|\\S+-\\S+");

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<Fault> faults = new ArrayList<>();
        for (Clause clause : file.text().clauses()) {
            for (Link link : clause.links()) {
                if (link.image()) {
                    fault(link, file.lineOf(clause, link)).ifPresent(faults::add);
                }
            }
        }
        return faults;
    }

    private static Optional<Fault> fault(Link image, int line) {
        String target = OneLine.beginning(image.target());
        if (image.text().isBlank()) {
            return Optional.of(Fault.warning(
                    Rule.IMAGE_TEXT,
                    line,
                    "the image \"" + target + "\" has no text for those who cannot see it",
                    "Say between the brackets what it shows: ![The way to the library](" + target + ")."));
        }
        if (isFileName(image)) {
            return Optional.of(Fault.note(
                    Rule.IMAGE_TEXT,
                    line,
                    "the text of the image \"" + target + "\" is only a file's name",
                    "Say between the brackets what it shows: ![The way to the library](" + target + ")."));
        }
        return Optional.empty();
    }

    /** A file may be called by what it shows, {@code gate.png}: then its name alone says that too. */
    private static boolean isFileName(Link image) {
        String text = image.text().strip();
        String name = image.target().replaceFirst("[?#].*", "").replaceFirst("^.*/", "");
        String stem = decoded(name).replaceFirst("\\.[^.]*$", "");
        return IMAGE_FILE.matcher(text).matches()
                || (text.equals(stem) && MADE_BY_PROGRAM.matcher(text).matches());
    }

    /** An address may write a blank as {@code %20}; other signs do not matter here. */
    private static String decoded(String name) {
        return name.replace("%20", " ");
    }
}
