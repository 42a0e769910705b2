package io.github.policyhandbook.edition;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives the files that one revision brought to the policies that stood before it.
 *
 * <p>Each rule is asked for all files before the next one is, so that the order of the files never matters: a policy that
 * an id claims is not to be had by a rename, and one that a rename took is not to be had by the path it left.
 */
final class Succession {

    private final List<FollowedPolicy> policies;
    private final Map<String, FollowedPolicy> live;
    private final Map<String, FollowedPolicy> lastAt;
    private final Set<String> touched;
    private final Map<Arrival, FollowedPolicy> heirs = new IdentityHashMap<>();

    /**
     * @param policies all policies so far, by birth
     * @param live those with a file, by its path
     * @param lastAt the policy that stood last at each path, gone or not
     * @param touched the paths that the revision changed
     */
    Succession(
            List<FollowedPolicy> policies,
            Map<String, FollowedPolicy> live,
            Map<String, FollowedPolicy> lastAt,
            Set<String> touched) {
        this.policies = policies;
        this.live = live;
        this.lastAt = lastAt;
        this.touched = touched;
    }

    /** The policy of each file that has one; a file without is a new policy. */
    Map<Arrival, FollowedPolicy> settle(List<Arrival> arrivals) {
        give(arrivals, this::keptItsId);
        give(arrivals, this::sameId);
        give(arrivals, arrival -> arrival.isRenamed() ? predecessor(arrival) : Optional.empty());
        give(arrivals, arrival -> Optional.ofNullable(live.get(arrival.path())));
        give(arrivals, arrival -> Optional.ofNullable(lastAt.get(arrival.path())));
        give(arrivals, this::sameAddress);
        return heirs;
    }

    private void give(List<Arrival> arrivals, Function<Arrival, Optional<FollowedPolicy>> rule) {
        for (Arrival arrival : arrivals) {
            if (!heirs.containsKey(arrival)) {
                rule.apply(arrival).filter(this::isFree).ifPresent(policy -> heirs.put(arrival, policy));
            }
        }
    }

    /** First of all, so that of two files with one id each keeps the policy it had. */
    private Optional<FollowedPolicy> keptItsId(Arrival arrival) {
        return predecessor(arrival)
                .filter(policy ->
                        arrival.statedId().isPresent() && policy.statedId().equals(arrival.statedId()));
    }

    private Optional<FollowedPolicy> sameId(Arrival arrival) {
        if (arrival.statedId().isEmpty()) {
            return Optional.empty();
        }
        List<FollowedPolicy> holders = policies.stream()
                .filter(policy -> policy.statedId().equals(arrival.statedId()) && isFree(policy))
                .toList();
        return holders.stream()
                .filter(policy -> policy.live().isPresent())
                .findFirst()
                .or(() -> holders.stream().findFirst());
    }

    /**
     * The policy whose file went in this revision and had the same address by its path: {@code visitors.md} that became
     * {@code visitors/index.md}, rewritten too much on the way to be told as a rename.
     */
    private Optional<FollowedPolicy> sameAddress(Arrival arrival) {
        String address = PathSlug.of(arrival.file().file().below());
        return touched.stream()
                .map(live::get)
                .filter(Objects::nonNull)
                .filter(policy ->
                        arrival.statedId().isEmpty() && policy.statedId().isEmpty())
                .filter(policy -> policy.live()
                        .filter(file -> PathSlug.of(file.file().below()).equals(address))
                        .isPresent())
                .findFirst();
    }

    private Optional<FollowedPolicy> predecessor(Arrival arrival) {
        return arrival.from().map(live::get);
    }

    /** Whether the policy has no file but for this revision: it was gone, or its file is among the changed ones. */
    private boolean isFree(FollowedPolicy policy) {
        boolean stays = policy.live()
                .filter(file -> !touched.contains(file.file().path()))
                .isPresent();
        return !stays && !heirs.containsValue(policy);
    }
}
