package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImageFilesTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void anImageThatIsNotThereIsToldOnItsLine() {
        school.published("# Visitors\n\nCome in by the gate:\n![The gate](gate.png)\n");

        assertThat(school.told(Rule.IMAGE_MISSING))
                .containsExactly("policies/visitors.md:4: the image \"gate.png\" cannot be shown, so its alternative"
                        + " text stands in its place");
    }

    @Test
    void aFileThatIsCalledNearlySoIsGuessedLetterCaseAbove() {
        school.has("images/Gate.PNG", "a picture")
                .has("map.svg", "<svg/>")
                .has("visitors.md", "# Visitors\n\n![The gate](images/gate.png)\n\n![The way](mapp.svg)\n")
                .since("2025-10-01");

        assertThat(school.mends(Rule.IMAGE_MISSING))
                .satisfiesExactly(
                        mend -> assertThat(mend).startsWith("Did you mean \"images/Gate.PNG\"? "),
                        mend -> assertThat(mend).startsWith("Did you mean \"map.svg\"? "));
    }

    @Test
    void oneThatLiesElsewhereOnTheWebIsNotFetched() {
        school.published("# Visitors\n\n![The gate](https://example.org/gate.png)\n");

        assertThat(school.mends(Rule.IMAGE_MISSING))
                .containsExactly("Put a png, jpg, gif, webp, avif or svg file beside the policy, named by its path in"
                        + " the repository, or take the image away.");
    }

    @Test
    void oneThatIsThereIsFineCommittedOrNot() {
        school.has("images/gate.png", "a picture")
                .has("visitors.md", "# Visitors\n\n![The gate](images/gate.png) ![Map](map.svg)\n")
                .since("2025-10-01")
                .has("map.svg", "<svg/>");

        assertThat(school.told(Rule.IMAGE_MISSING)).isEmpty();
    }

    @Test
    void ofAPolicyThatHasEndedNothingIsTold() {
        school.has("visitors.md", "# Visitors\n\n![The gate](gate.png)\n").since("2025-09-01");
        school.published("---\nstatus: withdrawn\n---\n# Visitors\n\n![The gate](gate.png)\n");

        assertThat(school.told(Rule.IMAGE_MISSING)).isEmpty();
    }
}
