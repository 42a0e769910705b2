package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How the policies of a handbook stand today: in force, only drafted, or ended. */
final class PolicyStanding {

    private final CheckedHandbook handbook;
    private final Map<String, CheckedFile> fileById = new TreeMap<>();

    PolicyStanding(CheckedHandbook handbook) {
        this.handbook = handbook;
        handbook.files().forEach(file -> file.policy().ifPresent(policy -> fileById.putIfAbsent(policy.id(), file)));
    }

    /** The file of a policy; empty where it is gone. */
    Optional<CheckedFile> file(Policy policy) {
        return Optional.ofNullable(fileById.get(policy.id()))
                .filter(file -> file.policy().filter(policy::equals).isPresent());
    }

    /** Its end, which may be still to come; empty for a policy that goes on. */
    Optional<Withdrawal> end(Policy policy) {
        if (handbook.proposed().proposed().version(policy.id()).isPresent()) {
            return Optional.empty();
        }
        Milestone last = policy.milestones().get(policy.milestones().size() - 1);
        return last instanceof Withdrawal end ? Optional.of(end) : Optional.empty();
    }

    /** Whether none of its texts was ever published. */
    boolean isDraftOnly(Policy policy) {
        return published(policy).isEmpty();
    }

    /** The first day of a policy that was published and does not apply yet; empty for one that does or did. */
    Optional<LocalDate> firstDayToCome(Policy policy) {
        return published(policy).stream()
                .map(Version::appliesFrom)
                .min(Comparator.naturalOrder())
                .filter(first -> first.isAfter(handbook.today()));
    }

    private List<Version> published(Policy policy) {
        Optional<String> draft = file(policy)
                .filter(file -> file.facts().isDraft())
                .map(file -> file.file().blob());
        return policy.versions().stream()
                .filter(version ->
                        !draft.equals(Optional.of(version.source().file().blob())))
                .toList();
    }

    /** A policy as a clerk speaks of it: {@code the policy "Trips"}. */
    static String named(Policy policy) {
        return "the policy \"" + policy.newestVersion().title() + "\"";
    }
}
