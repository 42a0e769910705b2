package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.fuzz.FuzzRun;
import io.github.policyhandbook.fuzz.MadeUpRepository;
import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Reporter;

/** Many made-up repositories, each built as a site; see docs/fuzzing.md. */
class RepositoryFuzzTest {

    /** One in so many is built a second time, and drawn up as a governors' pack. */
    private static final int AGAIN = 10;

    private int built;

    @Example
    void everyRepositoryIsBuiltByTheLawsOrRefusedWithAWord(Reporter reporter) {
        FuzzRun run = FuzzRun.of("repositories", 20, 60, sentence -> reporter.publishValue("fuzz", sentence));

        run.holds(MadeUpRepository.any(), this::check);

        reporter.publishValue("fuzz", built + " sites were built, the other repositories were refused with reasons");
        if (run.isWhole()) {
            assertThat(built).isPositive();
        }
    }

    private void check(MadeUpRepository made) throws Exception {
        Path folder = Files.createTempDirectory("fuzz");
        try (TestRepository repository = made.playIn(Files.createDirectory(folder.resolve("school")))) {
            TestSettings settings =
                    TestSettings.of(repository.path().resolve("policies")).with(made.properties());
            Path site = folder.resolve("handbook");
            Optional<HandbookException> refusal = build(settings, site);
            check(settings, refusal);
            if (refusal.isPresent()) {
                theRefusalSaysWhatToDo(refusal.get());
                assertThat(folder.toFile().list()).containsExactly("school");
                return;
            }
            built++;
            BuiltSiteLaws.hold(
                    site, repository, "governors".equals(made.parameters().get("for")));
            if (made.steps().size() % AGAIN == 0) {
                drawUpPack(settings, folder);
                buildElsewhere(settings, folder.resolve("again"));
                BuiltSiteLaws.sameAgain(GoldenTree.of(site).files(), folder.resolve("again"));
            }
        } finally {
            delete(folder);
        }
    }

    private static Optional<HandbookException> build(TestSettings settings, Path site) {
        try {
            HandbookSite.build(settings.settings(), site);
            return Optional.empty();
        } catch (HandbookException e) {
            return Optional.of(e);
        }
    }

    private static void check(TestSettings settings, Optional<HandbookException> refusal) throws Exception {
        try {
            CheckLaws.hold(settings.settings(), refusal);
        } catch (HandbookException e) {
            assertThat(refusal)
                    .as("where there is something to build there is something to check")
                    .isPresent();
            theRefusalSaysWhatToDo(e);
        }
    }

    private static void drawUpPack(TestSettings settings, Path folder) {
        try {
            GovernorsReview.build(settings.review(folder), folder.resolve("pack"));
        } catch (HandbookException e) {
            theRefusalSaysWhatToDo(e);
        }
    }

    private static void buildElsewhere(TestSettings settings, Path site) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Marquesas"));
            HandbookSite.build(settings.settings(), site);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** At least two sentences, the last of which asks for something; no words of the program's own. */
    private static void theRefusalSaysWhatToDo(HandbookException refusal) {
        assertThat(refusal.getMessage())
                .matches("(?s)[\\p{Lu}\\d\"].*[.;:]\\s+.*\\.")
                .doesNotContain("Exception", "null", "java.", "io.github");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
