package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOverDividersTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aDividerBelowASentenceIsTold() {
        school.published("# Visitors\n\nWear the badge.\n=======\nHand it back.\n");

        assertThat(school.told(Rule.MERGE_CONFLICT))
                .containsExactly(
                        "policies/visitors.md:4: the line \"=======\" looks like a marker that a merge left over,"
                                + " and makes a heading of the words above it");
        assertThat(school.weights(Rule.MERGE_CONFLICT)).containsExactly(Severity.WARNING);
        assertThat(school.mends(Rule.MERGE_CONFLICT))
                .containsExactly("Look whether the wording beside it is the one that is meant, and take the line away."
                        + " If they are to be a heading, write ## before them instead.");
    }

    @Test
    void severalLinesAreNoHeading() {
        school.published("Visitors wear\nthe badge\n=======\nHand it back.\n");

        assertThat(school.told(Rule.MERGE_CONFLICT)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Wear the badge.\n=======\n- Hand it back.\n",
                "Wear the badge.\n\n=======\nHand it back.\n",
                "> Wear the badge.\n=======\n"
            })
    void aDividerThatReadersSeeIsTold(String words) {
        school.published("# Visitors\n\n" + words);

        assertThat(school.told(Rule.MERGE_CONFLICT)).singleElement().asString().endsWith(", and readers see it");
        assertThat(school.mends(Rule.MERGE_CONFLICT))
                .containsExactly(
                        "Look whether the wording beside it is the one that is meant, and take the line away.");
    }

    @Test
    void eachOfThemIsToldAndTheRestOfTheFileToo() {
        school.published("# Visitors\n\nWear the badge.\n=======\nHand it back.\n=======\nSee [trips](trips.md).\n");

        assertThat(school.told(Rule.MERGE_CONFLICT))
                .extracting(told -> told.substring(0, 24))
                .containsExactly("policies/visitors.md:4: ", "policies/visitors.md:6: ");
        assertThat(school.told(Rule.LINK_TARGET)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Badges for all visitors.\n=======\n\nWear one.\n",
                "# Visitors\n\nPrivacy\n=======\n\nNo names.\n",
                "# Visitors\n\nAsk us.\n=======\n\nAt the office.\n",
                "# Visitors\n\nWho holds the keys\n=======\n\nThe office.\n",
                "# Visitors\n\nIntroduction.\n=======\n\nWelcome.\n",
                "# Visitors\n\nWear the badge.\n========\n\nHand it back.\n",
                "# Visitors\n\nWear the badge.\n\\=======\nHand it back.\n",
                "# Visitors\n\n```\nWear the badge.\n=======\n```\n"
            })
    void aHeadingThatIsMeantAndOtherLinesOfEqualsSignsAreFine(String text) {
        school.published(text);

        assertThat(school.told(Rule.MERGE_CONFLICT)).isEmpty();
    }
}
