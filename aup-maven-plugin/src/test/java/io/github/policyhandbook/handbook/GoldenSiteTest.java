package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the harness itself, with a build that only lists what the repository holds. */
class GoldenSiteTest {

    @TempDir
    Path folder;

    @TempDir
    Path temp;

    @BeforeEach
    void twoRevisions() throws IOException {
        write(Map.of(
                "site.properties", "title=Staff handbook\n",
                "history/01/commit.properties", "date=2023-09-01\nsubject=Adopt the rules\ntag=v2023\n",
                "history/01/files/policies/aup.md", "Old rules.\n",
                "history/01/files/policies/gone.md", "Gone.\n",
                "history/02/commit.properties", "date=2024-03-31T00:30:00+01:00\nsubject=Revise – again\n",
                "history/02/files/policies/aup.md", "New rules.\n"));
    }

    @Test
    void theExpectedSitePasses() throws IOException {
        write(Map.of("expected/index.html", "Staff handbook\n", "expected/aup.html", "New rules.\n"));

        assertThatCode(() -> site().check(temp, GoldenSiteTest::listing)).doesNotThrowAnyException();
    }

    @Test
    void aSitesOwnListIsNotCompared() throws IOException {
        write(Map.of("expected/index.html", "x"));

        assertThatCode(() -> site().check(temp, (repository, settings, out) -> {
                    Files.createDirectories(out);
                    Files.writeString(out.resolve("index.html"), "x");
                    Files.writeString(out.resolve(".aup-site"), "aup-site 1\n");
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void theFirstLineThatDiffersIsShown() throws IOException {
        write(Map.of("expected/index.html", "Staff handbook\n", "expected/aup.html", "New rules.\r\n"));

        assertThatThrownBy(() -> site().check(temp, GoldenSiteTest::listing))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("aup.html:1:\n  expected: New rules.\\r\n  made:     New rules.")
                .hasMessageContaining("-Dgolden.rewrite=true");
    }

    @Test
    void aLeftoverFailsLikeAMissingFile() throws IOException {
        write(Map.of("expected/index.html", "Staff handbook\n", "expected/leftover.html", ""));

        assertThatThrownBy(() -> site().check(temp, GoldenSiteTest::listing))
                .hasMessageContainingAll(
                        "differs in 2 files",
                        "leftover.html: expected, but not made",
                        "aup.html: made, but not expected");
    }

    @Test
    void bytesThatAreNoTextAreCounted() throws IOException {
        write(Map.of("expected/logo.png", "abc"));

        assertThatThrownBy(() -> site().check(temp, (repository, settings, out) -> {
                    Files.createDirectories(out);
                    Files.write(out.resolve("logo.png"), new byte[] {'a', 0, (byte) 0xff, 1});
                }))
                .hasMessageContaining("logo.png: differs from byte 1 on; 3 bytes expected, 4 made");
    }

    @Test
    void rewritingMakesTheTreeTheSite() throws Exception {
        write(Map.of("expected/leftover.html", "", "expected/old/aup.html", "x"));

        new GoldenSite(folder, true).check(temp, GoldenSiteTest::listing);

        assertThat(GoldenTree.of(folder.resolve("expected")).files()).containsOnlyKeys("aup.html", "index.html");
    }

    @Test
    void theHistoryIsTheSameOnEveryMachine() throws Exception {
        new GoldenSite(folder, true).check(temp, GoldenSiteTest::listing);

        try (Repository repository = new FileRepositoryBuilder()
                        .setWorkTree(temp.resolve("repository").toFile())
                        .build();
                RevWalk walk = new RevWalk(repository)) {
            RevCommit tip = walk.parseCommit(repository.resolve("HEAD"));
            RevCommit first = walk.parseCommit(repository.resolve("v2023"));
            assertThat(tip.getShortMessage()).isEqualTo("Revise – again");
            assertThat(tip.getCommitterIdent().getWhenAsInstant()).hasToString("2024-03-30T23:30:00Z");
            assertThat(tip.getParent(0)).isEqualTo(first);
            assertThat(first.name()).isEqualTo("20843d5a2e3ca3297178aa1ae8383fab612e9032");
        }
        assertThat(temp.resolve("repository/policies/gone.md")).doesNotExist();
    }

    @Test
    void aCommitWithoutADateIsNamed() throws IOException {
        write(Map.of("history/02/commit.properties", "subject=No date\n"));

        assertThatThrownBy(() -> site().check(temp, GoldenSiteTest::listing))
                .hasMessageContaining("commit.properties lacks \"date\"");
    }

    private GoldenSite site() {
        return new GoldenSite(folder, false);
    }

    /** The trivial build: the title, and each policy's text as its page. */
    private static void listing(Path repository, Properties settings, Path out) throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("index.html"), settings.getProperty("title") + "\n");
        for (var policy : GoldenTree.of(repository.resolve("policies")).files().entrySet()) {
            Files.write(out.resolve(policy.getKey().replace(".md", ".html")), policy.getValue());
        }
    }

    private void write(Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
