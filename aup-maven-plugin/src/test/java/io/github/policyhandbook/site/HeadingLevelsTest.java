package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Body;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingLevelsTest {

    @Test
    void theHighestHeadingGetsTheFreeLevel() {
        assertThat(HeadingLevels.lowering(parts("<h1>A</h1><h3>B</h3>"), 2)).isEqualTo(1);
        assertThat(HeadingLevels.lowering(parts("<h3>B</h3>"), 2)).isEqualTo(-1);
        assertThat(HeadingLevels.lowering(parts("<p>No heading</p>"), 2)).isZero();
    }

    @Test
    void noHeadingFallsBelowTheSixthLevel() {
        assertThat(HeadingLevels.lower("<h5>A</h5><h6>B</h6><hr>", 2)).isEqualTo("<h6>A</h6><h6>B</h6><hr>");
    }

    @Test
    void aTagThatEndsInTheNextPartIsLoweredToo() {
        assertThat(HeadingLevels.lower("</p><h1", 1)).isEqualTo("</p><h2");
    }

    private static List<Body.Part> parts(String html) {
        return List.of(new Body.Html(html));
    }
}
