package io.github.policyhandbook.fuzz;

import io.github.policyhandbook.history.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * A school's repository, as the steps that led to it, and how its handbook is asked for.
 *
 * @param parameters of the goal, by name, where not as usual
 * @param isMended whether the last thing done is to mend every fact that cannot be read
 */
public record MadeUpRepository(List<RepositoryStep> steps, Map<String, String> parameters, boolean isMended)
        implements FuzzRun.Input {

    /** Any repository of up to thirty steps. */
    public static Arbitrary<MadeUpRepository> any() {
        return Combinators.combine(
                        RepositoryStep.any()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(30)
                                .withSizeDistribution(RandomDistribution.uniform()),
                        anyParameters(),
                        Arbitraries.of(true, true, true, true, false))
                .as(MadeUpRepository::new);
    }

    private static Arbitrary<Map<String, String>> anyParameters() {
        return Combinators.combine(
                        Arbitraries.of("", "", "", "01-01", "08-15", "02-28"),
                        Arbitraries.of("", "", "Pacific/Kiritimati", "America/St_Johns"),
                        Arbitraries.of("", "", "", "", "2023-08-31", "2025-03-04"),
                        Arbitraries.of("", "all", "adjacent"),
                        Arbitraries.of("", "", "", "", "public", "governors"),
                        Arbitraries.of("", "", "false"),
                        Arbitraries.of("", "", "https://school.example/handbook/"))
                .as((yearStart, zone, asOf, compare, readers, subjects, baseUrl) -> {
                    Map<String, String> all = new TreeMap<>(Map.of(
                            "yearStart", yearStart,
                            "zone", zone,
                            "asOf", asOf,
                            "compare", compare,
                            "for", readers,
                            "publishSubjects", subjects,
                            "baseUrl", baseUrl));
                    all.values().removeIf(String::isEmpty);
                    return all;
                });
    }

    /** The parameters as a goal takes them. */
    public Properties properties() {
        Properties properties = new Properties();
        properties.putAll(parameters);
        return properties;
    }

    /** Takes all its steps in an empty folder. */
    public TestRepository playIn(Path folder) {
        PlayedRepository played = new PlayedRepository(TestRepository.in(folder));
        steps.forEach(played::take);
        return played.finished(isMended);
    }

    @Override
    public void saveIn(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("steps.txt"),
                steps.stream().map(String::valueOf).collect(Collectors.joining("\n")) + "\nmended: " + isMended + "\n"
                        + parameters + "\n");
        playIn(Files.createDirectories(folder.resolve("repository"))).close();
    }
}
