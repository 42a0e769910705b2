package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that look out of order only to a machine. */
class NumberingThatIsMeantTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void whatTheAuthorWroteBeforeAnItemDoesNotMatter() {
        quiet("1. Sign in.\n1. Wait.\n5. Leave.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Sign in.\n2. Wait.\n\nBadges are red.\n\n3. Leave.\n",
                "1. Sign in.\n2. Wait.\n\n| A | B |\n|---|---|\n| c | d |\n\n3. Leave.\n",
                "(a) Sign in.\n\nBadges are red.\n\n(b) Wait.\n\n> (z) As the law says.\n\n(c) Leave.\n",
                "3.1 Sign in.\n\n### Badges\n\n3.2 Wear one.\n"
            })
    void aSeriesMayGoOnBehindSomethingElse(String text) {
        quiet(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Sign in.\n2. Wait.\n\nThen:\n\n1. Leave.\n2. Sign out.\n",
                "1. Sign in.\n\nThen:\n\n1. Leave.\n",
                "(a) Sign in.\n\n(b) Wait.\n\nThen:\n\n(a) Leave.\n\n(b) Sign out.\n",
                "### 1. In\n\n### 2. Out\n\n## Staff\n\n### 1. In\n\n### 2. Out\n"
            })
    void aSeriesMayBeginAnew(String text) {
        quiet(text);
    }

    @Test
    void subSeriesUnderTwoParentsAreTwo() {
        quiet(
                "3.1 Visitors:\n\n(a) sign in;\n\n(b) wait.\n\n3.2 Staff:\n\n(a) sign in.\n\n3.3 All:\n\n(a) leave;\n\n(b) go.\n");
        quiet("1. Visitors\n   1. sign in\n   2. wait\n2. Staff\n   1. sign in\n   2. go\n3. All\n");
        quiet("- Visitors\n  1. sign in\n  2. wait\n- Staff\n  1. sign in\n");
    }

    @Test
    void aSubSeriesMayBeginInTheLineOfItsParent() {
        quiet("3.2 (a) Visitors sign in.\n\n(b) They wait.\n\n3.3 (a) Staff sign in.\n\n(b) They go on.\n");
        quiet("3.2(a) Visitors sign in.\n\n(b) They wait.\n\n3.3(a) Staff sign in.\n");
    }

    @Test
    void flatSeriesOfOneFormMayStandInEachOther() {
        quiet("(a) Visitors:\n\n(1) sign in;\n\n(2) wait.\n\n(b) Staff:\n\n(1) sign in.\n\n(c) All:\n\n(1) leave.\n");
        quiet("**1.** Visitors\n\nwho come\n\n**1.** sign in\n\n**2.** wait\n\nand go\n\n**2.** Staff\n");
    }

    @Test
    void theLetterAfterHIsNoRomanFigure() {
        quiet("(f) A.\n\n(g) B.\n\n(h) C.\n\n(i) D.\n\n(j) E.\n\n(k) F.\n");
        quiet("(h) C.\n\n(i) D.\n");
        quiet("(u) C.\n\n(v) D.\n\n(w) E.\n\n(x) F.\n\n(y) G.\n\n(z) H.\n\n(aa) I.\n\n(bb) J.\n");
    }

    @Test
    void theRomanFigureAfterHIsNoLetter() {
        quiet("(g) A.\n\n(h) B:\n\n(i) one;\n\n(ii) two.\n\n(i) C.\n\n(j) D.\n");
        quiet("(a) A:\n\n(i) one;\n\n(ii) two;\n\n(iii) three;\n\n(iv) four;\n\n(v) five;\n\n(vi) six.\n\n(b) B.\n");
    }

    @Test
    void headingsAndClausesNumberTheSameSections() {
        quiet(
                "## 1. In\n\n1.1 Sign in.\n\n1.2 Wait.\n\n## 2. Out\n\n2.1 Leave.\n\n### 2.2 Badges\n\n2.2.1 Hand back.\n\n2.3 Go.\n\n"
                        + "## 3. Law\n\nIt binds.\n");
    }

    @Test
    void aPartStandsForItsWhole() {
        quiet("3.1 Sign in.\n\n3.2(a) Visitors wait.\n\n3.2(b) Staff go on.\n\n3.3 Leave.\n");
        quiet("3.1 Sign in.\n\n3.2.1 Visitors wait.\n\n3.3 Leave.\n\n3.3a Go.\n\n3.4 Come again.\n");
    }

    @Test
    void anAppendixCountsByItself() {
        quiet("## 1. In\n\n1.1 Sign in.\n\n1.2 Wait.\n\n2.1 Leave.\n\n## Appendix A\n\n1.1 Map.\n\n1.2 Form.\n\n"
                + "## Appendix B: fire\n\n2.1 Leave.\n");
        quiet(
                "# Part one\n\n## 1. In\n\n1.1 Sign in.\n\n2.1 Leave.\n\n# Rules for parents\n\n## 1. In\n\n2.1 Leave.\n");
    }

    @Test
    void aTableOfContentsNamesWhatComes() {
        quiet("1.1 Arriving\n\n1.2 Leaving\n\n### 1.1 Arriving\n\nSign in.\n\n### 1.2 Leaving\n\nSign out.\n");
        quiet(
                "- 1.1 [Arriving](#a)\n- 1.2 [Leaving](#b)\n- 2.1 [Law](#c)\n\n## Arriving\n\n1.1 Sign in.\n\n1.2 Wait.\n\n2.1 Bound.\n");
        quiet("1. Arriving\n2. Leaving\n\n## 1. Arriving\n\n## 2. Leaving\n");
    }

    @Test
    void aTableMayNameSomeSectionsOnly() {
        quiet(
                "1.1 Sign in.\n\n1.2 Wait.\n\n1.3 Go.\n\n| Where | Who |\n|---|---|\n| 1.1 Sign in | All |\n| 1.3 Go | Staff |\n\n1.4 Leave.\n");
    }

    @Test
    void aNumberThatIsReadAsWordsIsThere() {
        quiet("3.1 Sign in.\n\n3.2 iPads are left outside.\n\n3.3 Leave.\n");
        quiet("3.1 Sign in.\n3.2 Wait.\n3.3 Go on.\n\n3.4 Leave.\n");
        quiet("(a) pupils, (b) staff, and\n\n(c) visitors.\n");
        quiet("## 1. In\n\n## 2 Badges\n\n## 3. Out\n");
        quiet("3.1 Sign in.\n\n3.2 to 3.4 No longer used.\n\n3.5 Leave.\n");
        quiet("3.1 Sign in.\n\n<p><b>3.2</b> Wait.</p>\n\n3.3 Leave.\n");
    }

    @Test
    void timesPricesYearsVersionsAndLoneNumbersAreNoSeries() {
        quiet("8.45 Registration\n\n9.15 Lesson\n\n10.15 Break\n\n10.35 Lesson\n\n10.35 Music\n");
        quiet("2.1 Second version\n\n2.0 Changes\n\n1.9 First version\n");
        quiet("2024. was a year.\n\n2026. will be one.\n");
        quiet("(b) is a letter.\n\nSo is the next.\n\n(d) too.\n");
        quiet("(a) Sign in.\n\n(b) Wait.\n\n(c) 2024 Example Academy\n\n(c) Copyright Example Academy\n");
        quiet("7\\. Leave.\n");
    }

    @Test
    void numbersInCodeFootnotesAndQuotationsFollowAnotherOrder() {
        quiet("3.1 Sign in.[^1]\n\n> 7.1 As the law says.\n>\n> 7.4 And says.\n>\n> 1. One\n>\n> and\n>\n> 4. Four\n\n"
                + "```\n3.1 a\n3.1 b\n```\n\n3.2 Leave.\n\n[^1]: 3.9 A note.\n");
    }

    private void quiet(String text) {
        school.published("# Visitors\n\n" + text);
        assertThat(school.told(Rule.NUMBERING)).as(text).isEmpty();
    }
}
