package io.github.policyhandbook.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;

/**
 * The typefaces of a PDF file: DejaVu, which is free to embed, and has the letters of every European language, ticks and
 * boxes. Of each, the file holds the letters it uses.
 */
final class PdfFonts {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private PdfFonts() {}

    /** Makes them known as {@code Sans} and {@code Mono}, each regular, bold, slanted and both. */
    static void addTo(PdfRendererBuilder builder) {
        family(builder, "Sans", "DejaVuSansCondensed");
        family(builder, "Mono", "DejaVuSansMono");
    }

    private static void family(PdfRendererBuilder builder, String name, String file) {
        face(builder, name, 400, FontStyle.NORMAL, file);
        face(builder, name, 700, FontStyle.NORMAL, file + "-Bold");
        face(builder, name, 400, FontStyle.ITALIC, file + "-Oblique");
        face(builder, name, 700, FontStyle.ITALIC, file + "-BoldOblique");
    }

    private static void face(PdfRendererBuilder builder, String name, int weight, FontStyle style, String file) {
        builder.useFont(() -> open(FOLDER + file + ".ttf"), name, weight, style, true);
    }

    private static InputStream open(String file) {
        InputStream font = PdfFonts.class.getResourceAsStream(file);
        if (font == null) {
            throw new IllegalStateException("the library with the fonts lacks " + file);
        }
        return font;
    }
}
