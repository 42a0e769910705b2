package io.github.policyhandbook.benchmark;

/**
 * How large a made-up repository is, and how often a build of it is measured.
 *
 * @param name what it is asked for by
 * @param changes how many times a year one policy is amended
 * @param rounds how often each of its builds is run
 */
record SiteSize(String name, int policies, int years, int changes, int rounds) {

    private static final int FEW_ROUNDS = 3;
    private static final int SERIES_ROUNDS = 2;

    /** One of {@code small}, {@code middle}, {@code large} and {@code huge}: every second policy is amended in a year. */
    static SiteSize named(String name) {
        return switch (name) {
            case "small" -> usual(name, 20, 5, FEW_ROUNDS);
            case "middle" -> usual(name, 200, 10, FEW_ROUNDS);
            case "large" -> usual(name, 1_000, 10, FEW_ROUNDS);
            case "huge" -> usual(name, 5_000, 20, 1);
            default ->
                throw new IllegalArgumentException(
                        "bench.sizes: there is no size \"" + name + "\", only small, middle, large and huge");
        };
    }

    /** One of a series in which sizes are compared: there are nine, so each has two rounds only. */
    static SiteSize of(int policies, int years, int changes) {
        return new SiteSize(policies + "-" + years + "-" + changes, policies, years, changes, SERIES_ROUNDS);
    }

    private static SiteSize usual(String name, int policies, int years, int rounds) {
        return new SiteSize(name, policies, years, policies / 2, rounds);
    }

    String told() {
        return name + ", made up: " + policies + " policies, " + years + " years, " + changes + " changes a year";
    }
}
