package io.github.policyhandbook.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;

/**
 * The typefaces of a PDF file: DejaVu, which is free to embed, and has the letters of every European language, ticks and
 * boxes. Of each, the file holds the letters it uses.
 */
final class PdfFonts {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private PdfFonts() {}

    /** Makes them known as {@code Sans}, which also stands in for every family that is not there, and {@code Mono}. */
    static void addTo(PdfRendererBuilder builder) {
        family(builder, "Sans", "DejaVuSansCondensed", EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_PRE));
        family(builder, "Mono", "DejaVuSansMono", EnumSet.of(FSFontUseCase.DOCUMENT));
    }

    private static void family(PdfRendererBuilder builder, String name, String file, Set<FSFontUseCase> uses) {
        face(builder, name, 400, FontStyle.NORMAL, file, uses);
        face(builder, name, 700, FontStyle.NORMAL, file + "-Bold", uses);
        face(builder, name, 400, FontStyle.ITALIC, file + "-Oblique", uses);
        face(builder, name, 700, FontStyle.ITALIC, file + "-BoldOblique", uses);
    }

    private static void face(
            PdfRendererBuilder builder,
            String name,
            int weight,
            FontStyle style,
            String file,
            Set<FSFontUseCase> uses) {
        builder.useFont(() -> open(FOLDER + file + ".ttf"), name, weight, style, true, uses);
    }

    private static InputStream open(String file) {
        InputStream font = PdfFonts.class.getResourceAsStream(file);
        if (font == null) {
            throw new IllegalStateException("the library with the fonts lacks " + file);
        }
        return font;
    }
}
