package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FloodsTest {

    @Test
    void aHundredOfARuleInAFileAreToldAndThenHowManyMore() {
        List<Finding> found =
                Floods.stemmed(Stream.concat(gaps("b.md", 130), Stream.of(finding("b.md", 500, Rule.LINK_TEXT)))
                        .toList());

        assertThat(found).hasSize(101);
        assertThat(found.get(98).message()).isEqualTo("b.md:99: wrong.\n  Mend it.");
        assertThat(found.get(99).message()).isEqualTo("b.md:100: wrong, and 30 more of this rule below.\n  Mend it.");
        assertThat(found.get(100).fault().rule()).isEqualTo(Rule.LINK_TEXT);
    }

    @Test
    void thousandsHaveTheirComma() {
        List<Finding> found = Floods.stemmed(gaps("b.md", 100_000).toList());

        assertThat(found.get(99).message())
                .isEqualTo("b.md:100: wrong, and 99,900 more of this rule below.\n  Mend it.");
    }

    @Test
    void aHundredAndAnotherFilesHundredAreTold() {
        List<Finding> found =
                Stream.concat(gaps("a.md", 100), gaps("b.md", 100)).toList();

        assertThat(Floods.stemmed(found)).isEqualTo(found);
    }

    @Test
    void theyStandInOrderEachOnce() {
        List<Finding> found = new ArrayList<>();
        gaps("b.md", 2).forEach(finding -> found.addAll(0, List.of(finding, finding)));
        found.add(finding("a.md", 7, Rule.LINK_TEXT));

        assertThat(Floods.stemmed(found))
                .containsExactly(
                        finding("a.md", 7, Rule.LINK_TEXT),
                        finding("b.md", 1, Rule.NUMBERING),
                        finding("b.md", 2, Rule.NUMBERING));
    }

    private static Stream<Finding> gaps(String path, int howMany) {
        return IntStream.rangeClosed(1, howMany).mapToObj(line -> finding(path, line, Rule.NUMBERING));
    }

    private static Finding finding(String path, int line, Rule rule) {
        return new Finding(path, Fault.warning(rule, line, "wrong", "Mend it."));
    }
}
