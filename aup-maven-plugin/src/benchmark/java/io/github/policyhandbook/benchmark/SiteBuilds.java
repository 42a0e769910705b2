package io.github.policyhandbook.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jgit.api.errors.GitAPIException;

/** Builds of one repository's site, in turn with a Maven that does nothing, so that the noise of a machine falls on both. */
final class SiteBuilds {

    private enum Build {
        NOTHING("Maven alone"),
        FIRST("first build"),
        AGAIN("nothing changed"),
        AMENDED("one policy amended");

        private final String told;

        Build(String told) {
            this.told = told;
        }
    }

    private final MavenRuns maven;
    private final SchoolRepository repository;
    private final String[] command;
    private final Map<Build, List<Cost>> costs = new EnumMap<>(Build.class);
    private BuiltSite built = new BuiltSite(0, 0, 0);

    SiteBuilds(MavenRuns maven, SchoolRepository repository, String goal) {
        this.maven = maven;
        this.repository = repository;
        List<String> all = new ArrayList<>(List.of("-o", goal, "-Daup.compare=adjacent"));
        all.addAll(repository.parameters());
        this.command = all.toArray(String[]::new);
        for (Build build : Build.values()) {
            costs.put(build, new ArrayList<>());
        }
    }

    /** In each round Maven alone, and a first build. */
    void first(int rounds) throws IOException, InterruptedException, GitAPIException {
        for (int round = 0; round < rounds; round++) {
            repository.reset();
            costs.get(Build.NOTHING).add(maven.nothing());
            costs.get(Build.FIRST).add(site());
        }
        built = BuiltSite.in(repository.site());
    }

    /** The same, then one where nothing changed, and one after one policy was amended. */
    void all(int rounds) throws IOException, InterruptedException, GitAPIException {
        for (int round = 0; round < rounds; round++) {
            first(1);
            costs.get(Build.AGAIN).add(site());
            repository.amendOnePolicy();
            costs.get(Build.AMENDED).add(site());
        }
        repository.reset();
    }

    /** What a first build took beyond Maven alone, the median over the rounds. */
    Cost beyondMaven() {
        List<Cost> beyond = new ArrayList<>();
        for (int round = 0; round < costs.get(Build.FIRST).size(); round++) {
            beyond.add(costs.get(Build.FIRST)
                    .get(round)
                    .beyond(costs.get(Build.NOTHING).get(round)));
        }
        return Cost.median(beyond);
    }

    BuiltSite built() {
        return built;
    }

    void print(String what, PrintStream out) {
        int rounds = costs.get(Build.NOTHING).size();
        out.printf(
                Locale.ROOT,
                "%nSite of %s: %d pages, %d files, %.1f MB (medians of %d rounds)%n%n",
                what,
                built.pages(),
                built.files(),
                built.bytes() / 1e6,
                rounds);
        out.printf(
                "%-20s%10s%10s%13s%14s%18s%n", "", "seconds", "CPU s", "memory MB", "times Maven", "times Maven, CPU");
        costs.forEach((build, measured) -> {
            Cost median = Cost.median(measured);
            List<Cost> ratios = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                ratios.add(measured.get(round).over(costs.get(Build.NOTHING).get(round)));
            }
            Cost ratio = Cost.median(ratios);
            out.printf(
                    "%-20s%10s%10s%13s%14s%18s%n",
                    build.told,
                    figure("%.2f", median.seconds()),
                    figure("%.2f", median.cpuSeconds()),
                    figure("%.0f", median.megabytes()),
                    figure("%.2f", ratio.seconds()),
                    figure("%.2f", ratio.cpuSeconds()));
        });
    }

    private static String figure(String format, double value) {
        return Double.isNaN(value) ? "not known" : String.format(Locale.ROOT, format, value);
    }

    private Cost site() throws IOException, InterruptedException {
        return maven.run(repository.folder(), command);
    }
}
