package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.check.CheckResult;
import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every rule looks at texts made to take long: one sign or word, again and again, on one line and on many. */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CheckOfLongTextsTest {

    private static final int LENGTH = 200_000;

    private static final List<String> AGAIN_AND_AGAIN = List.of(
            "a",
            "7",
            "07 ",
            "12/9/2025 ",
            "1.1 ",
            "1.",
            "(a) ",
            "+44 7400 ", // words and numbers
            "<",
            "<a ",
            "<!-- ",
            "-->",
            "&amp;", // HTML
            "{#",
            "{#a b} ",
            "[",
            "[a][",
            "[a](b)",
            "![",
            "[a]: b ",
            "www.",
            "http://", // links and ids
            "@",
            "a.b@c.d ",
            "a@b",
            ".a",
            "Mrs Smith ",
            "van ", // persons
            "| a ",
            "#",
            "#a ",
            "- ",
            "> ",
            "\"",
            "*",
            "_a",
            "`",
            "~",
            "aup:ignore "); // marks

    private static final List<String> LINE_BY_LINE = List.of(
            "a\n",
            "1.1 a\n",
            "1.1 A.\n",
            "1.1 a\n\n",
            "## 1 A\n\n",
            "##a\n\n",
            "- a\n",
            "| a | b |\n",
            "[a]: b\n",
            "[a][b] [c]\n\n",
            "<!-- a\n",
            "<!-- aup:ignore numbering: a -->\n\n1.1 a\n\n",
            "mrs.a@b.uk 07400 123456\n",
            "a <!-- aup:ignore link-text: a --> [here](b.md)\n");

    @TempDir
    private Path folder;

    @Test
    void endsWithAFewFindingsOfEach() {
        try (TestRepository school = TestRepository.in(folder.resolve("school"))) {
            int number = 0;
            for (String unit : AGAIN_AND_AGAIN) {
                school.write("policies/line-" + number++ + ".md", text(unit, LENGTH));
            }
            for (String unit : LINE_BY_LINE) {
                school.write("policies/lines-" + number++ + ".md", text(unit, LENGTH / 5));
            }
            school.write("policies/ruled.md", text("| a |\n|" + "-".repeat(LENGTH) + "x\n", LENGTH));
            String backticks = "{#a} <!-- [a][b] " + runsOfBackticks(600);
            school.write("policies/backticks.md", text(backticks, backticks.length()));
            school.write("policies/defined.md", text("[a][b] ", LENGTH) + "\n[b]: line-0.md\n");
            school.commit(LocalDate.of(2025, 9, 2), "Adopt");

            CheckResult result = HandbookCheck.check(
                    TestSettings.of(school.path().resolve("policies"))
                            .with("asOf", "2025-10-01")
                            .settings(),
                    Parameters.check(Map.of(), false));

            assertThat(result.files()).hasSize(AGAIN_AND_AGAIN.size() + LINE_BY_LINE.size() + 3);
            assertThat(result.findings().stream()
                            .collect(Collectors.groupingBy(CheckOfLongTextsTest::fileAndRule, Collectors.counting())))
                    .isNotEmpty()
                    .allSatisfy((place, count) -> assertThat(count).as(place).isLessThanOrEqualTo(100));
        }
    }

    /** No two are as many, so none of them ends what another begins. */
    private static String runsOfBackticks(int most) {
        return IntStream.rangeClosed(1, most).mapToObj("`"::repeat).collect(Collectors.joining("x ")) + "\n";
    }

    private static String text(String unit, int length) {
        return "---\nreaders: public\napproved: 2025-09-01\napproved-by: Governors\n---\n# Trips\n\n"
                + unit.repeat(length / unit.length()) + "\n";
    }

    private static String fileAndRule(Finding finding) {
        return finding.path() + " " + finding.fault().rule();
    }
}
