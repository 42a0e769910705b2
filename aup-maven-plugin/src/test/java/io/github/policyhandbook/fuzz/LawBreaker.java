package io.github.policyhandbook.fuzz;

import java.util.Iterator;
import java.util.Optional;
import net.jqwik.api.Shrinkable;

/** An input that breaks a law, and the least of it that still does. */
final class LawBreaker {

    private LawBreaker() {}

    /** How the law is broken; empty where it holds. */
    static <T> Optional<Throwable> broken(FuzzRun.Law<T> law, Shrinkable<T> input) {
        try {
            law.check(input.value());
            return Optional.empty();
        } catch (Exception | AssertionError | StackOverflowError e) {
            return Optional.of(e);
        }
    }

    /**
     * The least input that jqwik comes to by leaving out one thing after the other.
     *
     * @param most how many inputs are tried on the way
     */
    static <T> Shrinkable<T> cutDown(Shrinkable<T> failing, FuzzRun.Law<T> law, int most) {
        Shrinkable<T> least = failing;
        int cuts = 0;
        boolean isSmaller = true;
        while (isSmaller && cuts < most) {
            isSmaller = false;
            Iterator<Shrinkable<T>> smaller = least.shrink().iterator();
            while (!isSmaller && smaller.hasNext() && cuts++ < most) {
                Shrinkable<T> candidate = smaller.next();
                isSmaller = candidate.distance().compareTo(least.distance()) < 0
                        && broken(law, candidate).isPresent();
                least = isSmaller ? candidate : least;
            }
        }
        return least;
    }
}
