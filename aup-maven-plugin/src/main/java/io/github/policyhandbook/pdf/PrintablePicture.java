package io.github.policyhandbook.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture that can be printed: a sound PNG, JPEG or GIF of a size that fits into memory.
 *
 * @param type {@code image/png}
 */
record PrintablePicture(String type, byte[] bytes) {

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");
    private static final long MOST_DOTS = 50_000_000;

    /** The picture in these bytes; empty where they hold none that can be printed. */
    static Optional<PrintablePicture> of(byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                boolean fits = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_DOTS;
                if (!FORMATS.contains(format) || !fits) {
                    return Optional.empty();
                }
                // A picture that breaks off would be found out in the middle of the file.
                reader.read(0);
                return Optional.of(new PrintablePicture("image/" + format, bytes));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
