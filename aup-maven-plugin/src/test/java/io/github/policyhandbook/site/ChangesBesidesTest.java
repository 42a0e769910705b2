package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesBesidesTest {

    @Test
    void aPictureThatWasReplacedUnderItsNameIsToldThoughNoClauseShowsIt() {
        PolicyText text = TestText.of("![Whom to tell](tell.png)");

        assertThat(besides(text, text, new NewFileEachRevision())).containsExactly("1 picture was replaced");
    }

    @Test
    void theSamePictureIsNoChange() {
        PolicyText text = TestText.of("![Whom to tell](tell.png)");

        assertThat(besides(text, text, TestFiles.NONE)).isEmpty();
    }

    @Test
    void aPictureUnderANewAddressIsAChangeOfItsClauseAlready() {
        PolicyText before = TestText.of("![Whom to tell](tell.png)");
        PolicyText after = TestText.of("![Whom to tell](tell-2.png)");

        assertThat(besides(before, after, new NewFileEachRevision())).isEmpty();
    }

    @Test
    void aTitleThatIsNoClauseOfTheTextIsTold() {
        assertThat(besides(titled("Phones"), titled("Devices"), TestFiles.NONE)).containsExactly("the title changed");
    }

    @Test
    void aTitleThatIsTheTextsOwnHeadingIsAChangeOfThatClauseAlready() {
        assertThat(besides(TestText.of("# Phones"), TestText.of("# Devices"), TestFiles.NONE))
                .isEmpty();
    }

    private static PolicyText titled(String title) {
        return TestText.of(FrontMatter.builder().title(title).build(), "Lock it.");
    }

    private static List<String> besides(PolicyText before, PolicyText after, RepositoryFiles files) {
        Version old = TestHandbook.version("policies/a.md", before, "2022-09-01");
        Version now = TestHandbook.version("policies/a.md", after, "2023-09-01");
        SitePlan plan = new TestHandbook().with("a", old, now).plan();
        ComparedYears.Pair pair = plan.years().pairs().get(0);
        PolicyComparison comparison =
                plan.comparison().compare(plan.handbook().policies().get(0), old, now);
        return new ChangesBesides(plan, new CopiedFiles(files)).of(pair, comparison);
    }

    /** A repository in which every revision has every file anew. */
    private static final class NewFileEachRevision implements RepositoryFiles {

        @Override
        public byte[] read(String blob) {
            return new byte[0];
        }

        @Override
        public Optional<String> blobAt(Revision revision, String path) {
            return Optional.of(revision.commit());
        }

        @Override
        public List<String> namesIn(Revision revision, String folder) {
            return List.of();
        }

        @Override
        public void close() {}
    }
}
