package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.handbook.GoldenIds.Form;
import io.github.policyhandbook.history.BundledRepository;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.RevisionChanges;
import io.github.policyhandbook.model.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Once published, a clause's id never changes: neither with a newer plugin, which golden files of two real histories
 * hold, nor with what is committed later.
 */
class PublishedIdsTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    /** The real history that is held by digests: its newest commit. */
    private static final String REAL_HISTORY = "d39f6f17bbd90d82b1df9fa7a0df845edd487de0";

    @Test
    void theSampleHandbooksIdsAreAsPublished() throws IOException {
        golden("sample-handbook.txt", Form.IN_CLEAR).check(PublishedIds.of(FollowedHandbook.of(sample().settings())));
    }

    @Test
    void aRealHistorysIdsAreAsPublished(@TempDir Path folder) throws IOException, GitAPIException {
        TestSettings settings = realHistory(folder);

        golden("real-history.sha256", Form.DIGESTS).check(PublishedIds.of(FollowedHandbook.of(settings.settings())));
    }

    @Test
    void theSampleHandbooksIdsNeverDependOnWhatCameLater() {
        assertThat(idsThatLaterCommitsChanged(sample(), 1)).isEmpty();
    }

    @Test
    void aRealHistorysIdsNeverDependOnWhatCameLater(@TempDir Path folder) throws IOException, GitAPIException {
        assertThat(idsThatLaterCommitsChanged(realHistory(folder), 20)).isEmpty();
    }

    /** Builds the handbook as it was at each so-many-th commit, and tells which clauses went by other ids then. */
    private static List<String> idsThatLaterCommitsChanged(TestSettings settings, int step) {
        FollowedHandbook whole = FollowedHandbook.of(settings.settings());
        Map<String, List<IdentifiedClause>> now = clausesBySource(whole);
        List<RevisionChanges> changes = whole.history().changes();
        List<String> changed = new ArrayList<>();
        for (int cut = 0; cut < changes.size() - 1; cut += step) {
            String commit = changes.get(cut).revision().commit();
            FollowedHandbook then =
                    FollowedHandbook.of(settings.with("ref", commit).settings());
            clausesBySource(then).forEach((text, clauses) -> {
                assertThat(now).containsKey(text);
                for (int i = 0; i < clauses.size(); i++) {
                    if (!isKnownBy(clauses.get(i), now.get(text).get(i))) {
                        changed.add(
                                text + ": at " + commit + " " + clauses.get(i).id() + ", in the end "
                                        + now.get(text).get(i).id());
                    }
                }
            });
        }
        return changed;
    }

    /** An author's own id may have taken over since: the earlier one is an anchor then. */
    private static boolean isKnownBy(IdentifiedClause then, IdentifiedClause now) {
        Set<String> anchors = new HashSet<>(now.formerIds());
        anchors.add(now.id());
        return anchors.contains(then.id()) && anchors.containsAll(then.formerIds());
    }

    /** By commit and path: a policy's own id may have changed since, with its file's name. */
    private static Map<String, List<IdentifiedClause>> clausesBySource(FollowedHandbook handbook) {
        Map<String, List<IdentifiedClause>> clauses = new HashMap<>();
        for (Policy policy : handbook.handbook().policies()) {
            for (Version version : policy.versions()) {
                clauses.put(
                        version.revision().commit() + " "
                                + version.source().file().path(),
                        handbook.comparison().clauses(policy, version));
            }
        }
        return clauses;
    }

    private static GoldenIds golden(String name, Form form) {
        return new GoldenIds(
                Path.of("src", "test", "resources", "ids", name),
                form,
                Path.of("target", "golden-ids", name + ".txt"),
                Boolean.getBoolean("golden.rewriteIds"));
    }

    private static TestSettings sample() {
        // A source archive or a shallow clone has no history to show.
        assumeTrue(Files.exists(PROJECT.resolve(".git")), "this checkout has no git history");
        assumeFalse(Files.exists(PROJECT.resolve(".git/shallow")), "this checkout is a shallow clone");
        return TestSettings.of(PROJECT.resolve("site-content/policies"));
    }

    private static TestSettings realHistory(Path folder) throws IOException, GitAPIException {
        Path corpora = PROJECT.resolve(System.getProperty("golden.corpora", "../shared/corpora"))
                .normalize();
        Optional<Path> bundle = BundledRepository.endingAt(REAL_HISTORY, corpora);
        assumeTrue(
                bundle.isPresent(),
                "no bundle of the real history in " + corpora + "; -Dgolden.corpora names its folder");
        BundledRepository.unpack(bundle.get(), folder);
        return TestSettings.of(folder).with("ref", REAL_HISTORY);
    }
}
