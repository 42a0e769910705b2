package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingOrderTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aLevelLeftOutOnTheWayDownIsTold() {
        school.published("# Visitors\n\n## Arriving\n\n#### Badges\n\nWear one.\n");

        assertThat(school.told(Rule.HEADING_ORDER))
                .containsExactly(
                        "policies/visitors.md:5: the heading \"Badges\" is of level 4, the one above it of level 2");
        assertThat(school.mends(Rule.HEADING_ORDER))
                .containsExactly("Begin it with ###, so that no level is left out.");
        assertThat(school.weights(Rule.HEADING_ORDER)).containsExactly(Severity.WARNING);
    }

    @Test
    void goingUpSeveralLevelsAndBeginningLowAreFine() {
        school.published("## Visitors\n\n### Arriving\n\n#### Badges\n\nWear one.\n\n## Leaving\n\nHand it back.\n");

        assertThat(school.told(Rule.HEADING_ORDER)).isEmpty();
    }

    @Test
    void headingsWrittenInHtmlCountWithTheOthers() {
        school.published("# Visitors\n\n<p>Welcome.</p>\n<h2>Arriving</h2>\n<p>By the gate.</p>\n\n### Badges\n\n"
                + "<h5>Lost badges</h5>\n");

        assertThat(school.told(Rule.HEADING_ORDER))
                .containsExactly(
                        "policies/visitors.md:9: the heading written in HTML is of level 5, the one above it of"
                                + " level 3");
    }

    @Test
    void aQuotedTextHasHeadingsOfItsOwn() {
        school.published("# Visitors\n\n> #### From the law\n>\n> Keep a list.\n\n## Arriving\n\nBy the gate.\n");

        assertThat(school.told(Rule.HEADING_ORDER)).isEmpty();
    }

    @Test
    void aSecondHeadingLikeTheTitleIsAdvisedAgainstOnce() {
        school.published("# Visitors\n\n# Arriving\n\nBy the gate.\n\n# Leaving\n\nBy the gate.\n");

        assertThat(school.told(Rule.HEADING_ORDER))
                .containsExactly("policies/visitors.md:3: the heading \"Arriving\" is of level 1 like the title");
        assertThat(school.weights(Rule.HEADING_ORDER)).containsExactly(Severity.NOTE);
    }

    @Test
    void belowAStatedTitleAllSectionsMayBeOfLevelOne() {
        school.published("---\ntitle: Visitors\n---\n# Arriving\n\nBy the gate.\n\n# Leaving\n\nBy the gate.\n");

        assertThat(school.told(Rule.HEADING_ORDER)).isEmpty();
    }

    @Test
    void aTitleThatIsStatedAndWrittenIsOneTitle() {
        school.published("---\ntitle: Visitors\n---\n# Visitors\n\n# Leaving\n\nBy the gate.\n");

        assertThat(school.told(Rule.HEADING_ORDER))
                .containsExactly("policies/visitors.md:6: the heading \"Leaving\" is of level 1 like the title");
    }

    @Test
    void aPolicyWithNeitherTitleNorHeadingIsTold() {
        school.published("Sign in at the office.\n");

        assertThat(school.told(Rule.HEADING_ORDER))
                .containsExactly("policies/visitors.md:1: the policy has neither a title nor a heading, so it is called"
                        + " \"visitors\" after its file");
    }

    @Test
    void aStatedTitleIsEnoughAndTheHomePageNeedsNone() {
        school.has("index.md", "Welcome to our handbook.\n");
        school.published("---\ntitle: Visitors\n---\nSign in at the office.\n");

        assertThat(school.told(Rule.HEADING_ORDER)).isEmpty();
    }

    @Test
    void aHeadingWithoutWordsIsAdvisedAgainst() {
        school.published("# Visitors\n\n##\n\nSign in at the office.\n\n## {#badges}\n");

        assertThat(school.told(Rule.HEADING_ORDER))
                .containsExactly(
                        "policies/visitors.md:3: the heading has no words, and is left out",
                        "policies/visitors.md:7: the heading has no words, and is left out");
        assertThat(school.weights(Rule.HEADING_ORDER)).containsOnly(Severity.NOTE);
    }

    @Test
    void aHeadingWithoutABlankBehindItsHashesIsTold() {
        school.published("# Visitors\n\nSign in.\n##Next steps\nWear a badge.\n\n### Badges\n\n> ##Lost badges\n");

        assertThat(school.told(Rule.HEADING_ORDER))
                .containsExactly(
                        "policies/visitors.md:4: \"##Next steps\" is shown as words and not as a heading, because no blank"
                                + " stands behind ##",
                        "policies/visitors.md:9: \"##Lost badges\" is shown as words and not as a heading, because no"
                                + " blank stands behind ##");
        assertThat(school.mends(Rule.HEADING_ORDER)).contains("Write it with one: ## Next steps.");
        assertThat(school.weights(Rule.HEADING_ORDER)).containsOnly(Severity.WARNING);
    }

    @Test
    void aTitleWithoutABlankBehindItsHashIsToldAsThatOnly() {
        school.published("#Visitors\n\nSign in.\n\n#Lost badges\n\nSay so.\n");

        assertThat(school.told(Rule.HEADING_ORDER))
                .hasSize(2)
                .allMatch(told -> told.endsWith("because no blank stands behind #"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#1 priority: sign in.\n",
                "Our\n#Kindness week begins.\n",
                "#BeKind\n",
                "#BeKind is what we say\n",
                "#Kindness\n",
                "#Kindness is our word of the year.\n",
                "#Kindness #Respect\n",
                "#kindness and respect\n",
                "Press #2 and then ##3.\n",
                "\\##Next steps\n",
                "##PupilName##\n",
                "#######Next steps\n",
                "##\n\n## Badges\n",
                "`##Next steps`\n",
                "```\n##Next steps\n#Visitors and others\n```\n"
            })
    void hashtagsNumbersAndCodeAreNoHeadings(String text) {
        school.published("# Visitors\n\n" + text);

        assertThat(school.told(Rule.HEADING_ORDER)).noneMatch(told -> told.contains("no blank stands behind"));
    }
}
