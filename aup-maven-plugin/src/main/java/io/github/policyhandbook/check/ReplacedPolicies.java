package io.github.policyhandbook.check;

import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.NearestName;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.site.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code replaced-by} names: no policy, the policy itself, one that has ended, or one that nobody can read yet. */
final class ReplacedPolicies implements Inspection {

    private static final String KEY = "replaced-by";

    @Override
    public List<Finding> findings(CheckedHandbook handbook) {
        PolicyStanding standing = new PolicyStanding(handbook);
        NamedFiles files = new NamedFiles(handbook.files());
        return handbook.files().stream()
                .flatMap(file ->
                        file
                                .facts()
                                .replacedBy()
                                .flatMap(named -> fault(file, named, standing, files, handbook))
                                .stream()
                                .map(file::finding))
                .toList();
    }

    private static Optional<Fault> fault(
            CheckedFile file, String named, PolicyStanding standing, NamedFiles files, CheckedHandbook handbook) {
        Optional<Policy> next = policy(file, named, files, handbook);
        if (next.isEmpty()) {
            return Optional.of(
                    warning(file, "\"" + KEY + "\" names no policy: \"" + named + "\"", meant(named, handbook)));
        }
        if (next.equals(file.policy())) {
            return Optional.of(warning(
                    file,
                    "\"" + KEY + "\" names this policy itself",
                    "Write the id or the path of the policy that stands in its place, or take the line away."));
        }
        return standing.end(next.get())
                .map(end -> warning(
                        file,
                        "\"" + KEY + "\" names " + PolicyStanding.named(next.get()) + ", which itself ended on "
                                + EnglishDate.of(end.date()),
                        "Name the policy that holds now."))
                .or(() -> Optional.of(next.get())
                        .filter(policy ->
                                standing.isDraftOnly(policy) && !file.facts().isDraft())
                        .map(policy -> warning(
                                file,
                                "\"" + KEY + "\" names " + PolicyStanding.named(policy)
                                        + ", of which there is only a draft, so readers are not led to it",
                                "Publish that policy too.")))
                .or(() -> stillHolds(file));
    }

    /** A policy's last text may name what follows before its file is taken out, so this is advice only. */
    private static Optional<Fault> stillHolds(CheckedFile file) {
        boolean ends = file.facts().isWithdrawn() || file.facts().withdrawn().isPresent();
        return ends
                ? Optional.empty()
                : Optional.of(Fault.note(
                        Rule.REPLACEMENT,
                        file.lineOf(KEY),
                        "\"" + KEY + "\" stands in a policy that is not withdrawn, so it says nothing yet",
                        "Write \"status: withdrawn\" with it once the other policy holds."));
    }

    /** The policy that the site takes it for: by its id, or by its path. A file that was never published has a path too. */
    private static Optional<Policy> policy(CheckedFile file, String named, NamedFiles files, CheckedHandbook handbook) {
        Optional<Policy> byId = handbook.proposed().handbook().policy(named.strip());
        return byId.or(() -> file.policy()
                        .flatMap(policy -> handbook.links()
                                .named(
                                        Reading.ofVersion(
                                                handbook.proposed().proposed(), policy, policy.newestVersion()),
                                        named)))
                .or(() -> files.at(file, named).flatMap(CheckedFile::policy));
    }

    private static String meant(String named, CheckedHandbook handbook) {
        List<String> ids = handbook.proposed().names().ids();
        String example =
                "Write the id or the path of the policy that stands in its place, as in " + KEY + ": data-protection.";
        return handbook.proposed()
                .names()
                .idOf(named)
                .or(() -> NearestName.to(named.strip().toLowerCase(Locale.ROOT), ids))
                .map(id -> "Did you mean \"" + id + "\"? " + example)
                .orElse(example);
    }

    private static Fault warning(CheckedFile file, String what, String mend) {
        return Fault.warning(Rule.REPLACEMENT, file.lineOf(KEY), what, mend);
    }
}
