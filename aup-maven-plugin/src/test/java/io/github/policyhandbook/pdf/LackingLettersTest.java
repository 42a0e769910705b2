package io.github.policyhandbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LackingLettersTest {

    @Test
    void lettersThatTheTypefaceLacksAreToldOnceWithTheirPolicies() throws IOException {
        assertThat(warning(policy("Languages", "Ask \u6821\u9577, \u6821\u9577 again.")
                        + policy("Visits", "Sign in.")
                        + policy("Teachers", "<b>\u5148\u751f</b> \u6821")))
                .contains("review.pdf has empty boxes for letters that its typeface lacks: \u6821 (U+6821),"
                        + " \u9577 (U+9577), \u5148 (U+5148) and 1 more, in \"Languages\", \"Teachers\".\n"
                        + "  The page in the browser shows them. Hand that round too, or write the words in other"
                        + " letters beside them.");
    }

    @Test
    void aSignOfTwoHalvesIsOne() throws IOException {
        assertThat(warning("<p>\ud83e\uddd1 knows.</p>").orElseThrow()).contains("lacks: \ud83e\uddd1 (U+1F9D1).\n");
    }

    @Test
    void whatNobodySeesIsNoLetter() throws IOException {
        String unseen = "a\u00ad\u200b\u200d\u2060\ufeff\u2003\u2028\u3000\ufe0f\udb40\udd00\u202ab";

        assertThat(warning("<p>" + unseen + "</p>")).isEmpty();
    }

    @Test
    void quotesTicksAndTheLettersOfEuropeAreThere() throws IOException {
        assertThat(warning("<p>\u201cD\u0175r\u201d \u2013 \u0141\u00f3d\u017a, \u0391\u03b8\u03ae\u03bd\u03b1,"
                        + " \u041a\u0438\u0457\u0432 \u2713 \u2611 \u20ac</p>"))
                .isEmpty();
    }

    @Test
    void whatIsNotPrintedAsWordsIsNotAsked() throws IOException {
        assertThat(warning("<p title=\"\u6821\">Ask.</p><style>p:after { content: '\u9577' }</style><!-- \u6821 -->"))
                .isEmpty();
    }

    private static String policy(String title, String html) {
        return "<div id=\"" + title + "\" data-bookmark=\"" + title + "\"><h2 id=\"h" + title
                + "\" data-bookmark=\"In it\">" + html + "</h2></div>";
    }

    private static Optional<String> warning(String body) throws IOException {
        String html = "<html lang=\"en\"><head><title>\u6821</title></head><body>" + body + "</body></html>";
        PrintablePage page = PrintablePage.of(html.getBytes(StandardCharsets.UTF_8), address -> Optional.empty());
        try (LaidOut laid = LaidOut.of(page, LocalDate.of(2025, 12, 1), true)) {
            return LackingLetters.warning("review.pdf", page, laid);
        }
    }
}
