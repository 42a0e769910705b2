package io.github.policyhandbook.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The number at the foot of each page. A page that stands in two files has two, each written by itself beside what else is
 * on the page, so that the rest is printed once.
 */
final class PageNumbers {

    private static final float SIZE = 9;
    private static final float GREY = 0.33f;

    /** From the sheet's edges, in points: where the line at the foot of the style sheet ends. */
    private static final float RIGHT = 62.4f;

    private static final float BELOW = 44.6f;

    private final PDDocument document;
    private final PDFont font;
    private final String phrase;
    private final Map<PDPage, COSBase> inPart = new HashMap<>();

    /** @param phrase {@code Page {0} of {1}}; empty for none */
    PageNumbers(LaidOut laid, String phrase) {
        this.document = laid.document();
        this.font = laid.font();
        this.phrase = phrase;
    }

    /** Writes the numbers that the pages have in the whole file, and those of its parts ready to be put in their place. */
    void write(List<PageRange> parts) throws IOException {
        if (phrase.isEmpty()) {
            return;
        }
        for (PageRange part : parts) {
            for (int i = part.first(); i < part.end(); i++) {
                PDPage page = document.getPage(i);
                write(page, i - part.first() + 1, part.end() - part.first());
                inPart.put(page, contents(page).remove(0));
            }
        }
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            write(document.getPage(i), i + 1, document.getNumberOfPages());
        }
    }

    /** Gives the page its number in its part; in the whole file it is written already. */
    void countInPart(PDPage page) {
        if (inPart.containsKey(page)) {
            contents(page).set(0, inPart.get(page));
        }
    }

    private void write(PDPage page, int number, int pages) throws IOException {
        String words = phrase.replace("{0}", String.valueOf(number)).replace("{1}", String.valueOf(pages));
        float width = font.getStringWidth(words) / 1000 * SIZE;
        try (PDPageContentStream foot = new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
            foot.saveGraphicsState();
            foot.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(furniture()));
            foot.beginText();
            foot.setFont(font, SIZE);
            foot.setNonStrokingColor(GREY);
            foot.newLineAtOffset(page.getMediaBox().getWidth() - RIGHT - width, BELOW);
            foot.showText(words);
            foot.endText();
            foot.endMarkedContent();
            foot.restoreGraphicsState();
        }
    }

    /** Not read out: a voice says the page's number by itself. */
    private static COSDictionary furniture() {
        COSDictionary mark = new COSDictionary();
        mark.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        return mark;
    }

    private static COSArray contents(PDPage page) {
        return (COSArray) page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    }
}
