package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that one by one could be quantities, and that readers take for numbers in a row. */
class NumbersLeftInWordsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void clausesInSmallLettersCountOn() {
        assertThat(
                        told(
                                "The clerk shall:\n\n3.1 keep the minutes;\n\n3.2 send them out;\n\n3.2 call meetings;\n\n3.5 advise.\n"))
                .containsExactly(
                        "policies/visitors.md:9: the number \"3.2\" stands twice (first on line 7)",
                        "policies/visitors.md:11: \"3.5\" follows \"3.2\" (line 9), and \"3.3\" and \"3.4\" are missing");
    }

    @Test
    void clausesInSmallLettersMayStandInAListHaveItemsOfTheirOwnAndFollowCapitals() {
        assertThat(told("- 3.1 Keep the minutes\n  - of meetings\n- 3.2 send them out\n- 3.4 advise\n"))
                .containsExactly("policies/visitors.md:6: \"3.4\" follows \"3.2\" (line 5), and \"3.3\" is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 1.1 metres between desks\n- 1.2 metres between rows\n- 1.4 metres beside doors\n",
                "- 1.1 adults a room\n- 1.2 adults a hall\n- 1.4 adults a coach\n",
                "- 2.1 to infants\n- 2.2 of juniors\n- 2.4 and above\n",
                "- 2.1 pupils\n- 2.5 staff\n- 2.9 visitors\n",
                "2.1 keep it;\n\n2.4 send it.\n",
                "> 2.1 keep it;\n>\n> 2.2 send it;\n>\n> 2.4 burn it.\n",
                "3.1 keep;\n\n3.2 send:\n\n(a) by post;\n\n(b) by hand;\n\n3.3 call;\n\n3.4 Advise.\n"
            })
    void quantitiesAndWhatIsCompleteAreFine(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void headingsWithoutADotCountOn() {
        assertThat(told("## 1 Pupils\n\n## 2 Staff\n\n## 4 Others\n"))
                .containsExactly("policies/visitors.md:7: \"4\" follows \"2\" (line 5), and \"3\" is missing");
    }

    @Test
    void clausesBelowThemBelongToThem() {
        assertThat(told("## 1 Pupils\n\n1.1 Sign in.\n\n1.2 Wait.\n\n## 2 Staff\n\n1.1 Sign in.\n\n1.2 Go on.\n"))
                .containsExactly("policies/visitors.md:11: the number \"1.1\" stands twice (first on line 5)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 1 Adult to eight\n\n## 2 Adults to sixteen\n\n## Others\n\n## 4 Adults to thirty\n",
                "## 2 Steps\n\n## 3 Rules\n\n## 5 Hints\n",
                "## 1 September\n\n## 2 September\n\n## 4 Sept 2025\n",
                "## 1 Pupils\n\n## 2 Staff\n\n## Appendix\n\n### 1 Map\n\n### 2 Form\n",
                "## 1. Pupils\n\n## 2. Staff\n\n## 4 Square\n",
                "## 1 Pupils\n\n### 1 Infants\n\n### 2 Juniors\n\n## 2 Staff\n\n### 1 Teachers\n\n## 3 Others\n",
                "## 1 Pupils\n\n## 2 Staff\n\n## 16 Plus\n"
            })
    void quantitiesDatesAndHeadingsInOrderAreFine(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void clausesOnTheLinesOfOneParagraphCountOn() {
        assertThat(told("1.1 Sign in.\n1.2 Wear a badge,\nthe red one.\n**1.4** Sign out.\n\n1.5 Leave.\n"))
                .containsExactly("policies/visitors.md:6: \"1.4\" follows \"1.2\" (line 4), and \"1.3\" is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sign in.", "Sign in (\"now\").*", "Sign in, and", "Sign in  ", "Sign in\\", "Sign in<br>"})
    void aLineMayEndInOtherWaysThanASentence(String line) {
        assertThat(told("1.1 " + line + "\n1.3 Leave.\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1 Sign in, as section\n1.4 The Badge says.\n\n1.2 Wait.\n",
                "1.1 Sign in.\n2.7 Million came.\n\n1.2 Wait.\n",
                "1.1 Sign in.\n1.2 Wait.\n1.3 Leave.\n\n1.4 Come again.\n",
                "Sign in.\n1.4 Wait.\n1.7 Leave.\n"
            })
    void linesThatGoOnWithASentenceAreFine(String text) {
        assertThat(told(text)).isEmpty();
    }

    private List<String> told(String text) {
        school.published("# Visitors\n\n" + text);
        return school.told(Rule.NUMBERING);
    }
}
