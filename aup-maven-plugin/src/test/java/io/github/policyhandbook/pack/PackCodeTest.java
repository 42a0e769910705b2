package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.handbook.TestReviews;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCodeTest {

    @TempDir
    private Path folder;

    @Test
    void theSameTextsHaveTheSameCodeWhateverTheMeetingAndOthersHaveAnother() {
        try (TestReviews reviews = TestReviews.in(folder)) {
            reviews.approved("phones", "Phones are silent.\n").proposed("phones", "Phones are off.\n");
            String code = PackCode.of(reviews.review());

            assertThat(code).matches("[0-9a-f]{4}-[0-9a-f]{4}");
            assertThat(PackCode.of(reviews.review("meeting=Spring"))).isEqualTo(code);
            assertThat(PackCode.of(
                            reviews.proposed("phones", "Phones are away.\n").review()))
                    .isNotEqualTo(code);
        }
    }

    @Test
    void otherFactsAboutTheSameTextHaveAnotherCode() {
        try (TestReviews reviews = TestReviews.in(folder)) {
            String text = "Phones are silent.\n";
            reviews.approved("phones", text).commit("phones", "draft", "Trust board", text);
            String code = PackCode.of(reviews.review());

            reviews.commit("phones", "draft", "Headteacher", text);

            assertThat(PackCode.of(reviews.review())).isNotEqualTo(code);
        }
    }
}
