package io.github.policyhandbook.check;

import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Rule;
import java.util.Optional;

/**
 * Links to policies that had ended before their files came into the handbook, as those of an older handbook that was laid in
 * whole. The files are there, and the site has no pages of them.
 */
final class EarlierEnds {

    private final CheckedHandbook handbook;
    private final NamedFiles files;

    EarlierEnds(CheckedHandbook handbook, NamedFiles files) {
        this.handbook = handbook;
        this.files = files;
    }

    /** What is wrong with a link that leads nowhere; empty where it names no such file. */
    Optional<Fault> fault(CheckedFile from, String target, int line) {
        return files.at(from, target)
                .filter(there -> there.policy().isEmpty() && there.facts().isWithdrawn())
                .map(there -> Fault.warning(
                        Rule.LINK_WITHDRAWN,
                        line,
                        "the link to \"" + target + "\" leads to the policy \"" + title(there) + "\", which "
                                + ended(there) + ", so its words are shown without it",
                        mend(from, there)));
    }

    private static String ended(CheckedFile there) {
        return there.facts()
                .withdrawn()
                .map(day -> "was withdrawn on " + EnglishDate.of(day) + " and never published here")
                .orElse("is withdrawn and was never published here");
    }

    /** The policy in its place may well speak of it, but readers find no page of it. */
    private String mend(CheckedFile from, CheckedFile there) {
        Optional<Policy> next = there.facts()
                .replacedBy()
                .flatMap(named -> handbook.proposed()
                        .handbook()
                        .policy(named.strip())
                        .or(() -> files.at(there, named).flatMap(CheckedFile::policy)));
        return next.filter(policy -> !from.policy().equals(Optional.of(policy)))
                .map(policy -> "Link to " + PolicyStanding.named(policy) + ", which stands in its place.")
                .orElse("Take the link away, or link to what holds instead.");
    }

    private static String title(CheckedFile there) {
        String path = there.path();
        return there.facts()
                .title()
                .or(() -> there.text().heading())
                .orElseGet(() -> path.substring(path.lastIndexOf('/') + 1));
    }
}
