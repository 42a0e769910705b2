package io.github.policyhandbook.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;

/**
 * How a cost grows with the size of its input: as a power of it, whose exponent is the slope of a straight line through
 * the logarithms of both (least squares). 1 is in proportion, 2 is with the square.
 */
final class Growth {

    private final SortedMap<Integer, Double> costs;

    /**
     * Takes what was measured.
     *
     * @param costs the cost of each size; at least two
     */
    Growth(SortedMap<Integer, Double> costs) {
        this.costs = costs;
    }

    /** The exponent over all sizes. */
    double exponent() {
        double meanSize = meanLog(costs.keySet());
        double meanCost = meanLog(costs.values());
        double covariance = 0;
        double variance = 0;
        for (Map.Entry<Integer, Double> measured : costs.entrySet()) {
            double size = Math.log(measured.getKey()) - meanSize;
            covariance += size * (Math.log(measured.getValue()) - meanCost);
            variance += size * size;
        }
        return covariance / variance;
    }

    /** How many times the cost is, from each size to the next: {@code 125 -> 250 x 2.1}. */
    String steps() {
        StringJoiner steps = new StringJoiner(", ");
        Integer last = null;
        for (Integer size : costs.keySet()) {
            if (last != null) {
                steps.add(String.format(Locale.ROOT, "%d -> %d x %.1f", last, size, costs.get(size) / costs.get(last)));
            }
            last = size;
        }
        return steps.toString();
    }

    private static double meanLog(Iterable<? extends Number> numbers) {
        double sum = 0;
        int count = 0;
        for (Number number : numbers) {
            sum += Math.log(number.doubleValue());
            count++;
        }
        return sum / count;
    }
}
