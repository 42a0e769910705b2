package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageTextsTest {

    @TempDir
    private Path folder;

    @Test
    void anImageWithoutATextIsTold() {
        try (CheckedSchool school = CheckedSchool.in(folder)) {
            school.has("visitors.md", "# Visitors\n\nCome in by the gate:\n![](gate.png)\n")
                    .since("2025-10-01");

            assertThat(school.told(Rule.IMAGE_TEXT))
                    .containsExactly("policies/visitors.md:4: the image \"gate.png\" has no text for those who cannot"
                            + " see it");
            assertThat(school.mends(Rule.IMAGE_TEXT)).allMatch(mend -> mend.contains("(gate.png)"));
        }
    }

    @Test
    void oneWithATextIsFine() {
        try (CheckedSchool school = CheckedSchool.in(folder)) {
            school.has("visitors.md", "# Visitors\n\n![The gate](gate.png)\n").since("2025-10-01");

            assertThat(school.told(Rule.IMAGE_TEXT)).isEmpty();
        }
    }
}
