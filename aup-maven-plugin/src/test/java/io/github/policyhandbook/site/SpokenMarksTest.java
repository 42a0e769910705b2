package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpokenMarksTest {

    @Test
    void aLoneMarkIsNamed() {
        assertThat(SpokenMarks.of(", ", Words.english())).contains("comma");
        assertThat(SpokenMarks.of(")\u201d.", Words.english()))
                .contains("closing bracket, quotation mark and full stop");
    }

    @Test
    void wordsAndBlanksAreReadAsTheyStand() {
        assertThat(SpokenMarks.of(", and", Words.english())).isEmpty();
        assertThat(SpokenMarks.of(" ", Words.english())).isEmpty();
        assertThat(SpokenMarks.of("-----", Words.english())).isEmpty();
    }
}
