package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EmbeddedPictureTest {

    @Test
    void itsAddressHoldsAllOfIt() {
        byte[] picture = "<svg/>".getBytes(StandardCharsets.UTF_8);

        assertThat(EmbeddedPicture.address("svg", picture)).isEqualTo("data:image/svg+xml;base64,PHN2Zy8+");
        assertThat(EmbeddedPicture.bytes("data:image/svg+xml;base64,PHN2Zy8+")).hasValue(picture);
    }

    @Test
    void anotherAddressHoldsNone() {
        assertThat(EmbeddedPicture.bytes("../assets/images/plan.png")).isEmpty();
        assertThat(EmbeddedPicture.bytes("https://example.org/a.png?data:image/;base64,AAAA"))
                .isEmpty();
    }
}
