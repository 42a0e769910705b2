package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import io.github.policyhandbook.site.Reading;
import io.github.policyhandbook.site.Replacements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links to policies that have ended, that not all readers of the text may see, or that do not apply yet. */
final class PolicyLinks implements Inspection {

    @Override
    public List<Finding> findings(CheckedHandbook handbook) {
        PolicyStanding standing = new PolicyStanding(handbook);
        List<Finding> found = new ArrayList<>();
        for (CheckedFile file : handbook.files()) {
            Optional<Reading> reading = handbook.reading(file);
            if (reading.isEmpty()) {
                continue; // nobody reads it any more
            }
            for (Clause clause : file.text().clauses()) {
                for (Link link : clause.links()) {
                    Optional<Policy> there =
                            link.image() ? Optional.empty() : handbook.links().policyAt(reading.get(), link.target());
                    int line = file.lineOf(clause, link);
                    there.flatMap(policy -> ended(line, link, file, policy, standing, handbook)
                                    .or(() -> hidden(line, link, file, policy, standing))
                                    .or(() -> toCome(line, link, file, policy, standing, handbook)))
                            .ifPresent(fault -> found.add(file.finding(fault)));
                }
            }
        }
        return found;
    }

    /** A link to a policy that has ended; the one that stands in its place may well speak of it. */
    private static Optional<Fault> ended(
            int line, Link link, CheckedFile file, Policy policy, PolicyStanding standing, CheckedHandbook handbook) {
        Optional<Withdrawal> end = standing.end(policy);
        Optional<Policy> next = end.flatMap(
                ended -> Replacements.stated(policy, ended, handbook.proposed().proposed(), handbook.links()));
        if (end.isEmpty() || (next.isPresent() && next.equals(file.policy()))) {
            return Optional.empty();
        }
        String mend = next.map(PolicyStanding::named)
                .map(title -> "Link to " + title + ", which stands in its place.")
                .orElse("Take the link away, or link to what holds instead.");
        return Optional.of(toEnded(line, link, policy, end.get(), mend, handbook));
    }

    private static Fault toEnded(
            int line, Link link, Policy policy, Withdrawal end, String mend, CheckedHandbook handbook) {
        String what = "the link to \"" + link.target() + "\" leads to " + PolicyStanding.named(policy) + ", which ";
        String day = EnglishDate.of(end.date());
        if (end.date().isAfter(handbook.today())) {
            return Fault.note(Rule.LINK_WITHDRAWN, line, what + "ends on " + day, mend);
        }
        String ended = end.removed() ? "was taken out on " : "was withdrawn on ";
        return Fault.warning(Rule.LINK_WITHDRAWN, line, what + ended + day, mend);
    }

    private static Optional<Fault> hidden(
            int line, Link link, CheckedFile file, Policy policy, PolicyStanding standing) {
        Readers here = file.facts().circle();
        return standing.file(policy)
                .map(there -> there.facts().circle())
                .filter(there -> !there.mayBeShownTo(here))
                .map(there -> new Fault(
                        Rule.LINK_READERS,
                        here == Readers.PUBLIC ? Severity.WARNING : Severity.NOTE,
                        line,
                        "the link to \"" + link.target() + "\" leads to " + PolicyStanding.named(policy)
                                + ", which is for " + circle(there) + ", while this text is for " + circle(here),
                        "On a site for " + circle(here)
                                + " its words stand without the link. See that the text tells these readers what they need,"
                                + " or change \"readers\" of one of the two."));
    }

    /** A link to a policy that was published for a later day; a draft, and a text for that day, may well speak of it. */
    private static Optional<Fault> toCome(
            int line, Link link, CheckedFile file, Policy policy, PolicyStanding standing, CheckedHandbook handbook) {
        LocalDate read = handbook.version(file).map(Version::appliesFrom).orElse(handbook.today());
        return standing.firstDayToCome(policy)
                .filter(first -> first.isAfter(read) && !file.facts().isDraft())
                .map(first -> Fault.note(
                        Rule.LINK_TARGET,
                        line,
                        "the link to \"" + link.target() + "\" leads to " + PolicyStanding.named(policy)
                                + ", which does not apply until " + EnglishDate.of(first)
                                + ", so readers are led to its history",
                        "Say beside the link from when it applies, or put the link in when that day has come."));
    }

    private static String circle(Readers readers) {
        return switch (readers) {
            case PUBLIC -> "the public";
            case STAFF -> "staff";
            case GOVERNORS -> "governors";
        };
    }
}
