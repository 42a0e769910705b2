package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Withdrawal;
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
        return file(policy)
                .filter(file -> file.facts().isDraft())
                .filter(file -> policy.versions().stream()
                        .allMatch(version -> version.source()
                                .file()
                                .blob()
                                .equals(file.file().blob())))
                .isPresent();
    }

    /** A policy as a clerk speaks of it: {@code the policy "Trips"}. */
    static String named(Policy policy) {
        return "the policy \"" + policy.newestVersion().title() + "\"";
    }
}
