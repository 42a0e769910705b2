package io.github.policyhandbook.handbook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.policyhandbook.handbook.SeparateBuild.Ended;
import io.github.policyhandbook.history.TestRepository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine's language, clock and folders make no difference to a site: the same bytes everywhere. */
class OddMachineTest {

    private static final String ETHICS = "policies/\u00c9t\u00e9/\u00c9thique & \u0130T.md";
    private static final String PLAN = "policies/\u00c9t\u00e9/\u00fcbersicht.svg";

    @TempDir
    static Path folder;

    private static Path policies;
    private static Map<String, byte[]> plain;

    @BeforeAll
    static void aSiteBuiltOnAPlainMachine() throws Exception {
        try (TestRepository repository = TestRepository.in(folder.resolve("school"))) {
            repository.write(PLAN, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
            repository.write("policies/trips.md", "# TITLE of trips\n\n1. Sign in.\n2. Wear a badge.\n");
            repository.write(
                    ETHICS,
                    "---\napproved: 12 September 2024\nreview-every: P1Y\n---\n# \u00c9thique I\u0131\u0130i\n\n"
                            + "![plan](\u00fcbersicht.svg)\n\nSign IN at 18:00, see [trips](../trips.md).\n");
            repository.commit("2024-08-31T23:30:00+00:00", "Adopt \u00c9thique");
            repository.write("policies/trips.md", "# TITLE of trips\n\n1. Wear a badge.\n2. Sign in twice.\n");
            repository.commit("2025-10-01T12:00:00+00:00", "Amend trips");
            policies = repository.path().resolve("policies");
        }
        Ended ended = build("plain").run();
        assertThat(ended.said()).contains("2 policies").doesNotContain("WARNING");
        assertThat(ended.status()).isZero();
        plain = GoldenTree.of(folder.resolve("plain")).files();
        assertThat(plain).containsKeys("index.html", "policies/ete-ethique-it.html", "pdf/2025-2026.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Niue -Dfile.encoding=Cp1252",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.timezone=Asia/Kathmandu -Dline.separator=\r\n",
                "-Duser.language=fa -Duser.country=IR -Dfile.encoding=US-ASCII"
            })
    void anotherLanguageClockOrEncodingChangesNoByte(String options) throws Exception {
        assertSameSite(build("other").java(options.split(" ")));
    }

    @Test
    void noHomeFolderChangesNoByte() throws Exception {
        Path home = Files.writeString(folder.resolve("a-file"), "a file, where the home folder should be");

        assertSameSite(
                build("other").without("HOME").without("XDG_CONFIG_HOME").java("-Duser.home=" + home, "-Duser.name="));
        assertThat(home).hasContent("a file, where the home folder should be");
    }

    @Test
    void nothingIsWrittenToTheHomeFolder() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));

        assertSameSite(build("other").variable("HOME", home.toString()).java("-Duser.home=" + home));

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aLanguageWithoutAccentsChangesNoByte() throws Exception {
        assumeThatNamesOfThePoliciesAloneHaveAccents();

        assertSameSite(build("other").variable("LC_ALL", "C").variable("LANG", "POSIX"));
    }

    @Test
    void aLanguageWithoutAccentsIsNoGroundForAWrongPack() throws Exception {
        assumeThatNamesOfThePoliciesAloneHaveAccents();

        Ended ended = build("pack").review().variable("LC_ALL", "C").run();

        assertThat(ended.status()).isEqualTo(SeparateBuild.TOLD);
        assertThat(ended.said()).contains(ETHICS, "export LC_ALL=C.UTF-8").doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("pack")).doesNotExist();
    }

    @Test
    void aFolderWithoutARepositoryIsNotMisreadEither() throws Exception {
        assumeThatNamesOfThePoliciesAloneHaveAccents();
        Path loose = Files.createDirectories(folder.resolve("loose"));
        Files.writeString(loose.resolve("\u00c9thique.md"), "# Ethics\n");

        Ended ended = SeparateBuild.of(loose, folder.resolve("other"))
                .with("history", "available")
                .variable("LC_ALL", "C")
                .run();

        assertThat(ended.status()).isEqualTo(SeparateBuild.TOLD);
        assertThat(ended.said()).contains("export LC_ALL=C.UTF-8").doesNotContain("Exception");
    }

    private static void assumeThatNamesOfThePoliciesAloneHaveAccents() {
        assumeTrue(File.separatorChar == '/', "elsewhere names of files do not depend on the language");
        assumeTrue(
                US_ASCII.newEncoder().canEncode(folder.toString()), "the machine's own temporary folder has accents");
    }

    private static SeparateBuild build(String output) {
        return SeparateBuild.of(policies, folder.resolve(output))
                .with("asOf", "2025-12-01")
                .with("pdf", "true")
                .with("baseUrl", "https://school.example/");
    }

    private static void assertSameSite(SeparateBuild build) throws IOException, InterruptedException {
        Ended ended = build.run();

        assertThat(ended.said().lines())
                .singleElement()
                .asString()
                .startsWith("2 editions, 2 policies")
                .endsWith(folder.resolve("other").toString());
        assertThat(ended.status()).isZero();
        Map<String, byte[]> there = GoldenTree.of(folder.resolve("other")).files();
        assertThat(there.keySet()).isEqualTo(plain.keySet());
        plain.forEach((path, bytes) -> assertThat(there.get(path)).as(path).isEqualTo(bytes));
        assertThat(List.of(folder.toFile().list())).noneMatch(name -> name.contains(".aup-"));
    }
}
