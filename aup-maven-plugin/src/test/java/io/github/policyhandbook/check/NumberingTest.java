package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aNumberLeftOutIsToldWithTheOnesAroundIt() {
        school.published("# Visitors\n\n3.1 Sign in.\n\n3.2 Wear a badge.\n\n3.4 Sign out.\n");

        assertThat(school.told(Rule.NUMBERING))
                .containsExactly("policies/visitors.md:7: \"3.4\" follows \"3.2\" (line 5), and \"3.3\" is missing");
        assertThat(school.mends(Rule.NUMBERING)).singleElement().asString().contains("\"3.3 No longer used\"");
        assertThat(school.weights(Rule.NUMBERING)).containsExactly(Severity.WARNING);
    }

    @Test
    void aNumberThatStandsTwiceIsToldWithItsFirstLine() {
        school.published("# Visitors\n\n3.1 Sign in.\n\n3.2 Wear a badge.\n\n3.2 Sign out.\n\n3.3 Hand it back.\n");

        assertThat(school.told(Rule.NUMBERING))
                .containsExactly("policies/visitors.md:7: the number \"3.2\" stands twice (first on line 5)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(a)|(b)|(d)|\"(c)\" is missing",
                "(i)|(ii)|(iv)|\"(iii)\" is missing",
                "(A)|(B)|(D)|\"(C)\" is missing",
                "a)|b)|e)|\"c)\" and \"d)\" are missing",
                "**1.**|**2.**|**6.**|\"3.\" to \"5.\" are missing",
                "(1)|(2)|(4)|\"(3)\" is missing",
                "3.2(a)|3.2(b)|3.2(d)|\"3.2(c)\" is missing",
                "3.2.1|3.2.2|3.2.4|\"3.2.3\" is missing",
                "(iv)|(v)|(vii)|\"(vi)\" is missing",
                "(g)|(h)|(j)|\"(i)\" is missing",
                "## 1.|## 2.|## 4.|\"3.\" is missing",
                "## I.|## II.|## IV.|\"III.\" is missing"
            })
    void everyWayOfNumberingHasItsGaps(String first, String second, String third, String missing) {
        school.published(
                "# Visitors\n\n" + first + " Sign in.\n\n" + second + " Wear a badge.\n\n" + third + " Sign out.\n");

        assertThat(school.told(Rule.NUMBERING)).singleElement().asString().endsWith(missing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(a)|(b)|(b)",
                "(i)|(ii)|(ii)",
                "3.1|3.2|3.2",
                "## 1.|## 2.|## 2.",
                "(a)|(a)|(b)",
                "## 1.|## 1.|## 2."
            })
    void everyWayOfNumberingHasItsRepeats(String first, String second, String third) {
        school.published(
                "# Visitors\n\n" + first + " Sign in.\n\n" + second + " Wear a badge.\n\n" + third + " Sign out.\n");

        assertThat(school.told(Rule.NUMBERING)).singleElement().asString().contains("stands twice (first on line");
    }

    @Test
    void aListThatIsTakenUpAgainMustGoOn() {
        school.published("# Visitors\n\n1. Sign in.\n2. Wear a badge.\n\nBadges are red.\n\n4. Sign out.\n");

        assertThat(school.told(Rule.NUMBERING))
                .containsExactly("policies/visitors.md:8: \"4.\" follows \"2.\" (line 4), and \"3.\" is missing");
    }

    @Test
    void aSeriesThatRunsThroughAllSectionsMustGoOn() {
        school.published("# Visitors\n\n## Arriving\n\n1. Sign in.\n2. Wait.\n\n## Staying\n\n3. Wear a badge.\n\n"
                + "## Leaving\n\n5. Sign out.\n");

        assertThat(school.told(Rule.NUMBERING))
                .containsExactly("policies/visitors.md:14: \"5.\" follows \"3.\" (line 10), and \"4.\" is missing");
    }

    @Test
    void clausesInTheWrongOrderAreToldOnce() {
        school.published("# Visitors\n\n3.1 Sign in.\n\n3.3 Wear a badge.\n\n3.2 Sign out.\n\n3.4 Come again.\n");

        assertThat(school.told(Rule.NUMBERING))
                .containsExactly("policies/visitors.md:7: \"3.2\" stands behind \"3.3\" (line 5)");
    }

    @Test
    void whatFollowsARepeatedNumberIsNoFurtherFault() {
        school.published(
                "# Visitors\n\n3.1 Arrive.\n\n3.2 Sign in.\n\n3.3 Wait.\n\n3.2 Go on.\n\n3.3 Sign out.\n\n3.4 Leave.\n");

        assertThat(school.told(Rule.NUMBERING))
                .containsExactly("policies/visitors.md:9: the number \"3.2\" stands twice (first on line 5)");
    }

    @Test
    void aSectionCopiedWithItsNumbersIsTold() {
        school.published("# Visitors\n\n## 1. Arriving\n\n1.1 Sign in.\n\n## 2. Leaving\n\n1.1 Sign out.\n");

        assertThat(school.told(Rule.NUMBERING))
                .containsExactly("policies/visitors.md:9: the number \"1.1\" stands twice (first on line 5)");
    }

    @Test
    void eachSubSeriesIsLookedAtByItself() {
        school.published(
                "# Visitors\n\n3.1 All visitors:\n\n(a) sign in;\n\n(b) wait.\n\n3.2 Contractors:\n\n(a) sign in;\n\n"
                        + "(c) wear a badge.\n");

        assertThat(school.told(Rule.NUMBERING))
                .containsExactly("policies/visitors.md:13: \"(c)\" follows \"(a)\" (line 11), and \"(b)\" is missing");
    }

    @Test
    void numbersInBulletsAndInTheFirstColumnOfATableAreReadToo() {
        school.published("# Visitors\n\n- (a) Sign in.\n- (b) Wait.\n- (d) Leave.\n\n| No | What |\n|---|---|\n"
                + "| 1. | Sign in |\n| 2. | Wait |\n| 2. | Leave |\n");

        assertThat(school.told(Rule.NUMBERING))
                .containsExactly(
                        "policies/visitors.md:5: \"(d)\" follows \"(b)\" (line 4), and \"(c)\" is missing",
                        "policies/visitors.md:11: the number \"2.\" stands twice (first on line 10)");
    }

    @Test
    void anAppendixLacksANumberThoughTheTextHasIt() {
        school.published(
                "# Visitors\n\n1.1 Sign in.\n\n1.2 Wait.\n\n1.3 Go on.\n\n## Appendix A\n\n1.1 The map.\n\n1.3 The form.\n");

        assertThat(school.told(Rule.NUMBERING))
                .containsExactly("policies/visitors.md:13: \"1.3\" follows \"1.1\" (line 11), and \"1.2\" is missing");
    }

    @Test
    void aTextLacksANumberThoughItsAppendixHasIt() {
        school.published("# Visitors\n\n1.1 Sign in.\n\n1.3 Wait.\n\n## Annex\n\n1.1 The map.\n\n1.2 The form.\n");

        assertThat(school.told(Rule.NUMBERING)).hasSize(1);
    }
}
