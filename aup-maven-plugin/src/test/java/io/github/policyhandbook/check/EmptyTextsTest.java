package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyTextsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aFileOfFrontMatterAloneIsAWarning() {
        school.has("trips.md", "---\nid: trips\ntitle: Trips\n---\n").since("2025-09-20");

        assertThat(school.told(Rule.EMPTY_TEXT))
                .containsExactly("policies/trips.md:1: the policy has no text, so readers find an empty page");
        assertThat(school.weights(Rule.EMPTY_TEXT)).containsExactly(Severity.WARNING);
        assertThat(school.mends(Rule.EMPTY_TEXT))
                .containsExactly(
                        "Write its text into the file, or \"status: draft\" into its front matter until there is"
                                + " one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "---\nid: trips\n---\n\n \n"})
    void blankLinesAreNoText(String text) {
        school.has("trips.md", text).since("2025-09-20");

        assertThat(school.told(Rule.EMPTY_TEXT)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n"})
    void ofAFileWithNothingInItNothingElseIsTold(String text) {
        school.has("trips.md", text).has("coats.md", "# Coats\n\nBring one.\n").since("2025-09-20");

        assertThat(school.check().findings())
                .filteredOn(finding -> finding.path().endsWith("trips.md"))
                .extracting(Finding::message)
                .containsExactly("policies/trips.md:1: the file is empty, so readers find an empty page.\n"
                        + "  Write the policy into it, or take it away until there is one.");
    }

    @Test
    void headingsWithoutAWordBelowThemAreNoText() {
        school.has("trips.md", "---\nid: trips\n---\n# Trips\n\n## Coats\n").since("2025-09-20");

        assertThat(school.told(Rule.EMPTY_TEXT))
                .containsExactly(
                        "policies/trips.md:1: the policy has headings and no text below them, so readers find an"
                                + " empty page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- nothing -->\n",
                "# Trips\n\n<!-- The coats -->\n",
                "---\n",
                "# Trips\n\n---\n",
                "Trips\n=====\n",
                "[trips]: trips.pdf\n",
                "<!NB: ask the head\n\nThe coach leaves at nine.\n",
                "# Trips\n\n<![CDATA[\n\nThe coach leaves at nine.\n",
                "# Trips\n\n<?\n\nThe coach leaves at nine.\n",
                "# Trips\n\n-\n"
            })
    void whatShowsNoWordsIsNoText(String text) {
        school.has("trips.md", "---\nid: trips\n---\n" + text).since("2025-09-20");

        assertThat(school.told(Rule.EMPTY_TEXT)).hasSize(1);
    }

    @Test
    void aFileOfThreeHyphensIsNoText() {
        school.has("trips.md", "---").since("2025-09-20");

        assertThat(school.told(Rule.EMPTY_TEXT))
                .containsExactly("policies/trips.md:1: the policy has no text, so readers find an empty page");
    }

    @Test
    void whereTheTextIsHiddenItIsToBeWrittenOutsideOfComments() {
        school.has("trips.md", "# Trips\n\n<!-- The coach leaves at nine.\n").since("2025-09-20");

        assertThat(school.mends(Rule.EMPTY_TEXT))
                .singleElement()
                .asString()
                .contains("below the heading, outside of comments, or");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Trips\n\nNone.\n",
                "# Trips\n\n<p>None.</p>\n",
                "# Trips\n\n<img src=\"way.png\" alt=\"\">\n",
                "# Trips\n\n| A |\n|---|\n| Coats |\n",
                "# Trips\n\n```\nCoats\n```\n",
                "# Trips\n\n![](way.png)\n",
                "# Trips\n\n![The way to the sea](way.png)\n",
                "# Trips\n\n[The whole policy as a PDF](trips.pdf)\n",
                "# Trips\n\n- Coats\n",
                "# Trips\n\n#coats are needed\n"
            })
    void anImageALinkOrAWordIsAText(String text) {
        school.has("trips.md", text).since("2025-09-20");

        assertThat(school.told(Rule.EMPTY_TEXT)).isEmpty();
    }

    @Test
    void aDraftMayWaitForItsTextAndAWithdrawnPolicyNeedsNone() {
        school.has("trips.md", "---\nid: trips\nstatus: draft\n---\n# Trips\n")
                .has("coats.md", "# Coats\n\nBring one.\n")
                .since("2025-09-20");
        school.has("coats.md", "---\nstatus: withdrawn\n---\n# Coats\n").since("2025-10-01");

        assertThat(school.told(Rule.EMPTY_TEXT)).isEmpty();
    }

    @Test
    void aCommentInTheFrontMatterSilencesIt() {
        school.has(
                        "trips.md",
                        "---\n# aup:ignore empty-text: the text comes from the county\nid: trips\n---\n# Trips\n")
                .since("2025-09-20");

        assertThat(school.told(Rule.EMPTY_TEXT)).isEmpty();
        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }

    @Test
    void theHomePageNeedsNone() {
        school.has("index.md", "---\ntitle: Handbook\n---\n")
                .has("coats.md", "# Coats\n\nBring one.\n")
                .since("2025-09-20");

        assertThat(school.told(Rule.EMPTY_TEXT)).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsToldAsThat() {
        school.has("trips.md", "PK\u0003\u0004")
                .has("coats.md", "---\nid: coats\n")
                .since("2025-09-20");

        assertThat(school.told(Rule.EMPTY_TEXT)).isEmpty();
        assertThat(school.told(Rule.ENCODING)).hasSize(1);
        assertThat(school.told(Rule.FRONT_MATTER)).hasSize(1);
    }
}
