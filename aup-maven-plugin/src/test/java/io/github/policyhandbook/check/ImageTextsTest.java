package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImageTextsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void anImageWithoutATextIsTold() {
        school.published("# Visitors\n\nCome in by the gate:\n![](gate.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT))
                .containsExactly(
                        "policies/visitors.md:4: the image \"gate.png\" has no text for those who cannot see it");
        assertThat(school.mends(Rule.IMAGE_TEXT)).allMatch(mend -> mend.contains("(gate.png)"));
    }

    @Test
    void oneWithATextIsFine() {
        school.published("# Visitors\n\n![The gate](gate.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).isEmpty();
    }

    @Test
    void aTextThatIsOnlyTheFilesNameIsAdvisedAgainst() {
        school.published("# Visitors\n\n![gate.PNG](a/gate.png)\n![IMG_2034](a/IMG_2034.jpg)\n"
                + "![fire-doors](fire-doors.png)\n![Screenshot 12](Screenshot%2012.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT))
                .containsExactly(
                        "policies/visitors.md:3: the text of the image \"a/gate.png\" is only a file's name",
                        "policies/visitors.md:4: the text of the image \"a/IMG_2034.jpg\" is only a file's name",
                        "policies/visitors.md:5: the text of the image \"fire-doors.png\" is only a file's name",
                        "policies/visitors.md:6: the text of the image \"Screenshot%2012.png\" is only a file's"
                                + " name");
        assertThat(school.weights(Rule.IMAGE_TEXT)).containsOnly(Severity.NOTE);
    }

    @Test
    void aFileThatIsCalledByWhatItShowsSaysItToo() {
        school.published("# Visitors\n\n![gate](gate.png)\n![The year 7 hall](year-7.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).isEmpty();
    }
}
