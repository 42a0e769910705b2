package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.site.LostLinks;
import io.github.policyhandbook.site.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Images that no page can show. */
final class ImageFiles implements Inspection.OfFile {

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        Optional<Reading> reading = handbook.reading(file);
        List<Fault> faults = new ArrayList<>();
        if (reading.isEmpty()) {
            return faults; // nobody reads it any more
        }
        for (Clause clause : file.text().clauses()) {
            for (Link link : clause.links()) {
                if (link.image()
                        && handbook.links().image(reading.get(), link.target()).isEmpty()) {
                    List<String> there = handbook.links().namesBeside(reading.get(), link.target());
                    faults.add(NearTargets.meaning(
                            LostLinks.withoutImage(file.lineOf(clause, link), link.target()),
                            NearTargets.among(there, link.target())));
                }
            }
        }
        return faults;
    }
}
