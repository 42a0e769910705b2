package io.github.policyhandbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintablePictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aSoundPictureIsPrinted(String format) throws IOException {
        assertThat(PrintablePicture.of(picture(format)))
                .hasValueSatisfying(picture -> assertThat(picture.type()).isEqualTo("image/" + format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bmp"})
    void anotherFormatIsNot(String format) throws IOException {
        assertThat(PrintablePicture.of(picture(format))).isEmpty();
        assertThat(PrintablePicture.of("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aPictureThatBreaksOffIsNot() throws IOException {
        assertThat(PrintablePicture.of(Arrays.copyOf(picture("png"), 40))).isEmpty();
    }

    @Test
    void aPictureThatSaysItIsEnormousIsNotEvenRead() throws IOException {
        byte[] enormous = picture("png");
        // The width stands in the bytes 16 to 19.
        enormous[16] = 0x7f;

        assertThat(PrintablePicture.of(enormous)).isEmpty();
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
