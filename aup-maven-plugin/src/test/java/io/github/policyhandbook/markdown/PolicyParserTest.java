package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fingerprint;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.PolicyText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolicyParserTest {

    @Test
    void wordsAreTheTextBelowTheFrontMatter() {
        assertThat(policy("---\ntitle: A\n---\n\n# A  \r\n\r\ntext\t\n\n\n").words())
                .isEqualTo(Fingerprint.of("# A\n\ntext"));
    }

    @Test
    void frontMatterPutAboveATextChangesNoWord() {
        assertThat(policy("---\nid: a\n---\n\n    code\n").words())
                .isEqualTo(policy("    code\n").words())
                .isEqualTo(Fingerprint.of("    code"));
    }

    @Test
    void theHeadingIsTheFirstWithWords() {
        assertThat(policy("text\n\n#\n\n## 1. *Use* of ICT\n\n# Other\n").heading())
                .contains("Use of ICT");
        assertThat(policy("text\n").heading()).isEmpty();
    }

    @Test
    void anEmptyFileIsAPolicyWithoutAWord() {
        assertThat(policy(""))
                .satisfies(policy -> assertThat(policy.frontMatter()).isEqualTo(FrontMatter.EMPTY))
                .satisfies(policy -> assertThat(policy.clauses()).isEmpty())
                .satisfies(policy -> assertThat(policy.body().parts()).isEmpty())
                .satisfies(policy -> assertThat(policy.words()).isEqualTo(Fingerprint.of("")))
                .satisfies(policy -> assertThat(policy.faults()).isEmpty());
    }

    @Test
    void whatTwoVersionsHaveInCommonIsKeptOnce() {
        PolicyText before = policy("# Visitors\n\nSign *in*.\n\n- Knock.\n");
        PolicyText after = policy("# Visitors\n\nSign *in*.\n\n- Knock.\n- Wait.\n");

        for (int clause = 0; clause < 3; clause++) {
            Clause first = before.clauses().get(clause);
            Clause second = after.clauses().get(clause);
            assertThat(second.text()).isSameAs(first.text());
            assertThat(second.styled()).isSameAs(first.styled());
        }
        for (int part = 0; part < html(before).size() - 1; part++) {
            assertThat(html(after).get(part)).isSameAs(html(before).get(part));
        }
        assertThat(html(before)).contains(">Sign <em>in</em>.");
    }

    @Test
    void faultsAreToldInLineOrder() {
        byte[] content =
                "---\nstatus: maybe\n---\nA {#x}\n\nB {#x} caf\u00E9\n\nC {#x}\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new PolicyParser().parse(content).faults())
                .extracting(fault -> fault.severity() + " " + fault.line())
                .containsExactly("ERROR 2", "WARNING 6", "WARNING 8");
    }

    @Test
    void linesCountTheFrontMatterAndEveryKindOfLineEnd() {
        assertThat(policy("---\r\nid: a\r\n---\r\n\r\n# A\r\n\rtext\n").clauses())
                .extracting(clause -> clause.line() + " " + clause.text())
                .containsExactly("5 A", "7 text");
    }

    @Test
    void theSameBytesGiveAnEqualResultOnAnyThread() {
        PolicyParser parser = new PolicyParser();
        byte[] content = "---\nid: a\n---\n# A\n\n- b [c](d.md)[^1]\n\n| e |\n|---|\n| f |\n\n[^1]: g\n"
                .getBytes(StandardCharsets.UTF_8);
        PolicyText expected = parser.parse(content);

        List<PolicyText> results = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> parser.parse(content))
                .toList();

        assertThat(results).allMatch(expected::equals);
    }

    private static List<String> html(PolicyText text) {
        return text.body().parts().stream()
                .filter(Body.Html.class::isInstance)
                .map(part -> ((Body.Html) part).html())
                .toList();
    }
}
