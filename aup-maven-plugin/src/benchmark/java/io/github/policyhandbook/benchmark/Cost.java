package io.github.policyhandbook.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a process took. What this system does not tell is NaN.
 *
 * @param seconds from its start to its end
 * @param cpuSeconds of all its threads, in its own code and in the system's
 * @param megabytes the most memory it had at once, all of Java included
 */
record Cost(double seconds, double cpuSeconds, double megabytes) {

    /** The median of each by itself. */
    static Cost median(List<Cost> costs) {
        return new Cost(median(costs, Cost::seconds), median(costs, Cost::cpuSeconds), median(costs, Cost::megabytes));
    }

    /** How many times each of another's it is. */
    Cost over(Cost other) {
        return new Cost(seconds / other.seconds, cpuSeconds / other.cpuSeconds, megabytes / other.megabytes);
    }

    /** What it is more than another. */
    Cost beyond(Cost other) {
        return new Cost(seconds - other.seconds, cpuSeconds - other.cpuSeconds, megabytes - other.megabytes);
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> which) {
        double[] values = costs.stream().mapToDouble(which).sorted().toArray();
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
