package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.NearestName;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Policies that the school says it must have, and has not; one that is withdrawn, or only a draft, is none. */
final class RequiredPolicies implements Inspection {

    @Override
    public List<Finding> findings(CheckedHandbook handbook) {
        if (handbook.settings().required().isEmpty()) {
            return List.of();
        }
        Run run = new Run(handbook);
        return handbook.settings().required().stream()
                .flatMap(required -> run
                        .fault(required)
                        .map(fault -> new Finding(required.path().isEmpty() ? "." : required.path(), fault))
                        .stream())
                .toList();
    }

    /** One look at all policies. */
    private static final class Run {

        private final CheckedHandbook handbook;
        private final PolicyStanding standing;
        private final Map<String, Set<String>> idsByCalling = new TreeMap<>();

        Run(CheckedHandbook handbook) {
            this.handbook = handbook;
            this.standing = new PolicyStanding(handbook);
            handbook.proposed()
                    .handbook()
                    .policies()
                    .forEach(policy -> callings(policy)
                            .forEach(calling -> idsByCalling
                                    .computeIfAbsent(calling, any -> new TreeSet<>())
                                    .add(policy.id())));
        }

        Optional<Fault> fault(RequiredPolicy required) {
            List<Policy> called = called(required);
            if (called.stream().anyMatch(this::isThere)) {
                return Optional.empty();
            }
            Optional<Policy> draft =
                    called.stream().filter(standing::isDraftOnly).findFirst();
            if (draft.isPresent()) {
                return Optional.of(warning(
                        required,
                        "there is only a draft of a policy that the school must have: "
                                + PolicyStanding.named(draft.get()),
                        "Have it approved and published."));
            }
            if (!called.isEmpty()) {
                return Optional.of(warning(
                        required,
                        "a policy that the school must have is withdrawn: " + PolicyStanding.named(called.get(0)),
                        "Publish it again, or name the policy in its place behind \"|\" where this one is listed."));
            }
            return Optional.of(warning(
                    required,
                    "the school must have a policy that no file holds: " + listed(required.names()),
                    near(required)
                                    .map(policy -> "Is it " + PolicyStanding.named(policy) + "? ")
                                    .orElse("")
                            + "Write it; where it has another name here, add that behind \"|\" where it is listed."));
        }

        private boolean isThere(Policy policy) {
            boolean ended = standing.end(policy)
                    .filter(end -> !end.date().isAfter(handbook.today()))
                    .isPresent();
            return !ended && !standing.isDraftOnly(policy);
        }

        private List<Policy> called(RequiredPolicy required) {
            Set<String> ids = new TreeSet<>();
            for (String name : required.names()) {
                handbook.proposed().names().idOf(name).ifPresent(ids::add);
                ids.addAll(idsByCalling.getOrDefault(PolicyCalling.of(name), Set.of()));
            }
            return policies(ids);
        }

        private List<Policy> policies(Set<String> ids) {
            return ids.stream()
                    .flatMap(id -> handbook.proposed().handbook().policy(id).stream())
                    .toList();
        }

        /** Its id, its file's or folder's name, its title and its first heading as they stand. */
        private Set<String> callings(Policy policy) {
            Version newest = policy.newestVersion();
            String below = standing.file(policy)
                    .map(CheckedFile::file)
                    .orElse(newest.source().file())
                    .below();
            String place = below.replaceFirst("\\.[^./]+$", "").replaceFirst("(?i)/(?:index|readme)$", "");
            Set<String> callings = new TreeSet<>();
            callings.add(PolicyCalling.of(policy.id()));
            callings.add(PolicyCalling.of(place.substring(place.lastIndexOf('/') + 1)));
            callings.add(PolicyCalling.of(newest.title()));
            newest.text().heading().map(PolicyCalling::of).ifPresent(callings::add);
            return callings;
        }

        /** The one policy that is nearly called so, or whose name has all words of the other; empty where several may be meant. */
        private Optional<Policy> near(RequiredPolicy required) {
            Set<String> ids = new TreeSet<>();
            for (String name : required.names()) {
                String calling = PolicyCalling.of(name);
                NearestName.to(calling, idsByCalling.keySet()).ifPresent(near -> ids.addAll(idsByCalling.get(near)));
                Set<String> words = wordsOf(calling);
                idsByCalling.forEach((other, holders) -> {
                    if (wordsOf(other).containsAll(words)) {
                        ids.addAll(holders);
                    }
                });
            }
            List<Policy> there = new ArrayList<>(policies(ids));
            there.removeIf(policy -> !isThere(policy));
            return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
        }

        private static Set<String> wordsOf(String calling) {
            return new HashSet<>(Arrays.asList(calling.split("-")));
        }

        private static Fault warning(RequiredPolicy required, String what, String mend) {
            return Fault.warning(Rule.REQUIRED_POLICY, required.line(), what, mend);
        }

        private static String listed(List<String> names) {
            return names.stream().limit(3).collect(Collectors.joining("\" or \"", "\"", "\""));
        }
    }
}
