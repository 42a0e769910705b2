package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** Images without a text: who listens to the page, or cannot load the image, learns nothing of it (WCAG 2.2, 1.1.1). */
final class ImageTexts implements Inspection.OfFile {

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<Fault> faults = new ArrayList<>();
        for (Clause clause : file.text().clauses()) {
            for (Link link : clause.links()) {
                if (link.image() && link.text().isBlank()) {
                    faults.add(Fault.warning(
                            Rule.IMAGE_TEXT,
                            file.lineOf(clause, link.target()),
                            "the image \"" + link.target() + "\" has no text for those who cannot see it",
                            "Say between the brackets what it shows: ![The way to the library](" + link.target()
                                    + ")."));
                }
            }
        }
        return faults;
    }
}
