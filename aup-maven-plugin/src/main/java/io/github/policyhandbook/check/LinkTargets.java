package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.model.LinkTarget;
import io.github.policyhandbook.model.NearestName;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.site.Destination;
import io.github.policyhandbook.site.LinkResolver;
import io.github.policyhandbook.site.LostLinks;
import io.github.policyhandbook.site.PolicyPaths;
import io.github.policyhandbook.site.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links that lead nowhere, or not to the clause they name, or lead there by a name that the file does not have. */
final class LinkTargets implements Inspection {

    @Override
    public List<Finding> findings(CheckedHandbook handbook) {
        return new Run(handbook).findings();
    }

    /** One look at all links. */
    private static final class Run {

        private final CheckedHandbook handbook;
        private final PolicyStanding standing;
        private final NearTargets near;
        private final EarlierEnds ends;
        private final List<Finding> found = new ArrayList<>();

        Run(CheckedHandbook handbook) {
            this.handbook = handbook;
            this.standing = new PolicyStanding(handbook);
            this.near = new NearTargets(handbook.files());
            this.ends = new EarlierEnds(handbook, new NamedFiles(handbook.files()));
        }

        List<Finding> findings() {
            for (CheckedFile file : handbook.files()) {
                handbook.reading(file)
                        .ifPresent(reading -> file.text()
                                .clauses()
                                .forEach(clause -> clause.links().stream()
                                        .filter(link ->
                                                !link.image() && !link.target().isBlank())
                                        .forEach(link -> look(file, reading, clause, link))));
            }
            return found;
        }

        private void look(CheckedFile file, Reading reading, Clause clause, Link link) {
            String target = link.target();
            int line = file.lineOf(clause, link);
            UnfinishedAddress.fault(link, line).ifPresent(fault -> tell(file, fault));
            Destination destination = handbook.links().resolve(reading, target);
            Optional<Policy> policy = handbook.links().policyAt(reading, target);
            if (!(destination instanceof Destination.Leads leads)) {
                tell(
                        file,
                        MistakenAddress.fault(target, line, file.source().of(clause))
                                .or(() -> ends.fault(file, target, line))
                                .orElseGet(() -> NearTargets.meaning(
                                        LostLinks.nowhere(line, target), nearest(file, reading, target))));
            } else if (!leads.complete()) {
                tell(file, NearTargets.meaning(LostLinks.withoutClause(line, target), nearestClause(policy, target)));
            } else if (policy.isPresent()) {
                if (standing.isDraftOnly(policy.get()) && !file.facts().isDraft()) {
                    tell(file, toDraft(line, target));
                } else {
                    standing.file(policy.get())
                            .flatMap(there -> otherName(line, target, reading, file, there))
                            .ifPresent(fault -> tell(file, fault));
                }
            }
        }

        private void tell(CheckedFile file, Fault fault) {
            found.add(file.finding(fault));
        }

        private Optional<String> nearest(CheckedFile file, Reading reading, String target) {
            return LinkTarget.of(target).path().isEmpty()
                    ? nearestClause(reading.policy(), target)
                    : near.to(target, file)
                            .or(() -> NearTargets.among(handbook.links().namesBeside(reading, target), target));
        }

        private Optional<String> nearestClause(Optional<Policy> policy, String target) {
            LinkTarget parts = LinkTarget.of(target);
            return policy.flatMap(there -> handbook.proposed()
                            .proposed()
                            .version(there.id())
                            .flatMap(version -> NearestName.to(
                                    parts.fragment(),
                                    handbook.comparison().clauses(there, version).stream()
                                            .map(clause -> clause.id())
                                            .toList())))
                    .map(id -> target.substring(0, target.indexOf('#')) + "#" + id);
        }

        /** A link that works on the site, and nowhere else where the files are read. */
        private static Optional<Fault> otherName(
                int line, String target, Reading reading, CheckedFile from, CheckedFile there) {
            List<String> meant = LinkResolver.places(reading, LinkTarget.of(target)).stream()
                    .flatMap(place -> PolicyPaths.mayMean(place).stream())
                    .toList();
            if (meant.contains(there.path())) {
                return Optional.empty();
            }
            boolean letterCase = meant.stream().anyMatch(there.path()::equalsIgnoreCase);
            return Optional.of(
                    Fault.note(
                            Rule.LINK_TARGET,
                            line,
                            "the link to \"" + target + "\" "
                                    + (letterCase
                                            ? "differs from its file's name in capital and small letters"
                                            : "names its policy's file by a name it had before"),
                            "Write " + NearTargets.link(from.path(), there.path())
                                    + ". The site finds it all the same; where the files themselves are read, it leads nowhere."));
        }

        private static Fault toDraft(int line, String target) {
            return Fault.warning(
                    Rule.LINK_TARGET,
                    line,
                    "the link to \"" + target + "\" leads to a policy of which there is only a draft, so its words are"
                            + " shown without it",
                    "Publish that policy first, or say it without the link until then.");
        }
    }
}
