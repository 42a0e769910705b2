package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.Token.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void runningTextIsWordsNumbersMarksAndBlanks() {
        assertThat(told("don't pay \u00A33.50!"))
                .containsExactly(
                        "WORD don't", "BLANK  ", "WORD pay", "BLANK  ", "MARK \u00A3", "NUMBER 3.50", "MARK !");
    }

    @Test
    void blanksInARowAreOne() {
        assertThat(told("a \n\u00A0b")).containsExactly("WORD a", "BLANK  \n\u00A0", "WORD b");
    }

    @Test
    void aNumberKeepsTheMarksBetweenItsDigitsOnly() {
        assertThat(told("1,500.")).containsExactly("NUMBER 1,500", "MARK .");
        assertThat(told("10:30, 7.")).containsExactly("NUMBER 10:30", "MARK ,", "BLANK  ", "NUMBER 7", "MARK .");
        assertThat(told("3.x")).containsExactly("NUMBER 3", "MARK .", "WORD x");
        assertThat(told("5")).containsExactly("NUMBER 5");
    }

    @Test
    void digitsThatRunOnIntoLettersAreAWord() {
        assertThat(told("2nd b2")).containsExactly("WORD 2nd", "BLANK  ", "WORD b2");
    }

    @Test
    void hyphensAndApostrophesJoinLettersOnly() {
        assertThat(told("re-sit")).containsExactly("WORD re-sit");
        assertThat(told("pupil\u2019s")).containsExactly("WORD pupil\u2019s");
        assertThat(told("two\u2010week non\u2011smoking")).hasSize(3);
        assertThat(told("pupils' re-")).containsExactly("WORD pupils", "MARK '", "BLANK  ", "WORD re", "MARK -");
        assertThat(told("a-2")).containsExactly("WORD a", "MARK -", "NUMBER 2");
    }

    @Test
    void anAccentOfItsOwnBelongsToItsLetter() {
        assertThat(told("cafe\u0301s x\u20DD")).containsExactly("WORD cafe\u0301s", "BLANK  ", "WORD x\u20DD");
    }

    @Test
    void ideographsAreWordsOfTheirOwn() {
        assertThat(told("\u5B66\u6821")).containsExactly("WORD \u5B66", "WORD \u6821");
        assertThat(told("a\u5B66")).containsExactly("WORD a", "WORD \u5B66");
    }

    @Test
    void codeIsReadByItsLines() {
        assertThat(Token.ofLines("a\n\nb"))
                .containsExactly(new Token(Kind.LINE, "a\n"), new Token(Kind.LINE, "\n"), new Token(Kind.LINE, "b"));
        assertThat(Token.ofLines("\na\n")).hasSize(2);
    }

    @Test
    void wordsNumbersAndLinesAreWords() {
        assertThat(List.of(Kind.values()))
                .filteredOn(kind -> new Token(kind, "x").isWord())
                .containsExactlyInAnyOrder(Kind.WORD, Kind.NUMBER, Kind.LINE);
    }

    private static List<String> told(String text) {
        return Token.ofText(text).stream()
                .map(token -> token.kind() + " " + token.text())
                .toList();
    }
}
