package io.github.policyhandbook.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.eclipse.jgit.api.errors.GitAPIException;

/** How the cost of a site grows where one thing grows: the policies with their changes, the changes alone, the years alone. */
final class SiteGrowth {

    private static final int YEARS = 5;
    private static final int POLICIES = 50;

    /** Changes that are told over fewer or more years: 48, 24 or 12 in each. */
    private static final int CHANGES = 144;

    private record Point(Cost cost, BuiltSite built) {}

    private final MavenRuns maven;
    private final String goal;
    private final Path folder;
    private final PrintStream out;

    SiteGrowth(MavenRuns maven, String goal, Path folder, PrintStream out) {
        this.maven = maven;
        this.goal = goal;
        this.folder = folder;
        this.out = out;
    }

    /** Measures and prints. */
    void run() throws IOException, InterruptedException, GitAPIException {
        out.printf("%nHow a first build's cost beyond Maven alone grows: as its power of 1 in proportion%n%n");
        series("policies", List.of(50, 100, 200), policies -> SiteSize.of(policies, YEARS, policies / 2));
        series("changes a year", List.of(25, 50, 100), changes -> SiteSize.of(POLICIES, YEARS, changes));
        series("years", List.of(3, 6, 12), years -> SiteSize.of(POLICIES, years, CHANGES / years));
    }

    private void series(String name, List<Integer> values, IntFunction<SiteSize> sizes)
            throws IOException, InterruptedException, GitAPIException {
        SortedMap<Integer, Point> points = new TreeMap<>();
        for (int value : values) {
            SiteSize size = sizes.apply(value);
            Path school = Files.createDirectory(folder.resolve(name.replace(' ', '-') + value));
            SiteBuilds builds = new SiteBuilds(maven, SchoolRepository.of(size, school), goal);
            builds.first(size.rounds());
            points.put(value, new Point(builds.beyondMaven(), builds.built()));
        }
        print(name, "seconds", "%.2f", points, point -> point.cost().seconds());
        print(name, "CPU s", "%.2f", points, point -> point.cost().cpuSeconds());
        print(name, "pages", "%.0f", points, point -> point.built().pages());
    }

    private void print(
            String name, String what, String format, SortedMap<Integer, Point> points, ToDoubleFunction<Point> which) {
        SortedMap<Integer, Double> costs = new TreeMap<>();
        points.forEach((value, point) -> costs.put(value, which.applyAsDouble(point)));
        if (!costs.values().stream().allMatch(cost -> cost > 0)) {
            out.printf("%-16s%-9s not known, or lost in the noise%n", name, what);
            return;
        }
        Growth growth = new Growth(costs);
        out.printf(
                Locale.ROOT,
                "%-16s%-9s size^%.2f   %s; %d: " + format + "%n",
                name,
                what,
                growth.exponent(),
                growth.steps(),
                costs.lastKey(),
                costs.get(costs.lastKey()));
    }
}
