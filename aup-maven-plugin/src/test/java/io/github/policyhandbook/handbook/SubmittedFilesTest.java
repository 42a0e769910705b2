package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmittedFilesTest {

    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void whatIsAboutOtherTextsIsToldAtTheConsole() throws IOException {
        Files.writeString(folder.resolve("decisions.json"), """
                {"decisions": [{"policy": "phones", "code": "0000-0000", "outcome": "approved"},
                 {"policy": "uniform", "code": "1111-1111", "outcome": "noted"}]}
                """);
        Files.writeString(folder.resolve("pat.json"), """
                {"questions": [{"policy": "phones", "code": "0000-0000", "question": "Why?"}]}
                """);

        Submissions submissions = read("decisions=decisions.json", "questions=pat.json");

        assertThat(submissions.decisions()).hasSize(2);
        assertThat(warnings).hasSize(3);
        assertThat(warnings.get(0)).contains("phones is on text 0000-0000", "not applied");
        assertThat(warnings.get(1)).contains("uniform (text 1111-1111)", "no paper on that policy");
        assertThat(warnings.get(2)).startsWith("1 question is on texts that are not in this pack");
    }

    @Test
    void withoutFilesNothingCameBack() {
        assertThat(read()).isEqualTo(Submissions.NONE);
        assertThat(warnings).isEmpty();
    }

    private Submissions read(String... settings) {
        try (TestReviews reviews = TestReviews.in(folder)) {
            Review review = reviews.approved("phones", "Phones are silent.\n")
                    .proposed("phones", "Phones are off.\n")
                    .review();
            TestSettings stated = TestSettings.of(folder.resolve("policies")).heardBy(listener());
            for (String one : settings) {
                stated.with(one.split("=")[0], one.split("=")[1]);
            }
            return SubmittedFiles.read(stated.review(folder), review);
        }
    }

    private Progress listener() {
        return new Progress() {
            @Override
            public void step(String sentence) {}

            @Override
            public void warn(String sentence) {
                warnings.add(sentence);
            }
        };
    }
}
