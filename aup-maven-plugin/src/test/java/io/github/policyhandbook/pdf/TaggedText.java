package io.github.policyhandbook.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF file in the order of its tags, as a screen reader tells them. */
public final class TaggedText {

    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final StringBuilder told = new StringBuilder();

    private TaggedText(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> onPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> onPage.put(content.getMCID(), words(content)));
            words.put(page.getCOSObject(), onPage);
        }
    }

    /** The words of the file. */
    public static String of(byte[] file) {
        try (PDDocument pdf = PDDocument.load(file)) {
            TaggedText text = new TaggedText(pdf);
            COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            text.tell(root.getDictionaryObject(COSName.K), root);
            return text.told.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(COSBase kid, COSDictionary tag) {
        if (kid instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                tell(kids.getObject(i), tag);
            }
        } else if (kid instanceof COSInteger mark) {
            tell(mark.intValue(), tag);
        } else if (kid instanceof COSDictionary below && below.containsKey(COSName.MCID)) {
            tell(below.getInt(COSName.MCID), below);
        } else if (kid instanceof COSDictionary below) {
            tell(below.getDictionaryObject(COSName.K), below);
        }
    }

    private void tell(int mark, COSDictionary on) {
        told.append(words.get(on.getCOSDictionary(COSName.PG)).get(mark));
    }

    private static String words(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object piece : content.getContents()) {
            if (piece instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            }
        }
        return text.toString();
    }
}
