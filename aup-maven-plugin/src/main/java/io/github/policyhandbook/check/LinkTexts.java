package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Links without words, or with words that do not say where they lead: screen readers list a page's links by their words
 * alone (WCAG 2.2, 2.4.4), and on paper "here" is nowhere. A bare web address is right where a policy is printed.
 */
final class LinkTexts implements Inspection.OfFile {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "click",
            "click here",
            "click on this link",
            "click this link",
            "clicking here",
            "download",
            "download here",
            "download it here",
            "download this",
            "find out more",
            "follow this link",
            "further details",
            "further information",
            "go here",
            "go to this page",
            "here",
            "learn more",
            "link",
            "more",
            "more details",
            "more info",
            "more information",
            "open",
            "open here",
            "press here",
            "read more",
            "see here",
            "see more",
            "tap here",
            "the following link",
            "the link",
            "the page",
            "this",
            "this document",
            "this file",
            "this link",
            "this page",
            "this site",
            "this url",
            "this web page",
            "this webpage",
            "this website",
            "view",
            "view here",
            "view more",
            "visit this page");

    /** Quotation marks, brackets, arrows and full stops around the words. */
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<Fault> faults = new ArrayList<>();
        for (Clause clause : file.text().clauses()) {
            List<Link> links = clause.links();
            for (int i = 0; i < links.size(); i++) {
                Link link = links.get(i);
                boolean showsImage = i + 1 < links.size() && links.get(i + 1).image();
                if (!link.image() && !(link.text().isBlank() && showsImage)) {
                    fault(link, file.lineOf(clause, link)).ifPresent(faults::add);
                }
            }
        }
        return faults;
    }

    private static Optional<Fault> fault(Link link, int line) {
        String target = OneLine.beginning(link.target());
        if (link.text().isBlank()) {
            return Optional.of(Fault.warning(
                    Rule.LINK_TEXT,
                    line,
                    "the link to \"" + target + "\" has no words, so nobody can follow it",
                    "Write between the square brackets what it leads to: [Complaints form](" + target + ")."));
        }
        String words = AROUND.matcher(link.text()).replaceAll("").toLowerCase(Locale.ROOT);
        if (EMPTY_WORDS.contains(words)) {
            return Optional.of(Fault.note(
                    Rule.LINK_TEXT,
                    line,
                    "the link \"" + OneLine.beginning(link.text()) + "\" does not say where it leads",
                    "Let its words name what is there: [Complaints form](" + target + ")."));
        }
        return Optional.empty();
    }
}
