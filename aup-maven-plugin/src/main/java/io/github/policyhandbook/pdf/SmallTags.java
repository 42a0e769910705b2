package io.github.policyhandbook.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes the smallest pieces of a tagged file within what they belong to (ISO 32000-1, 7.3.10, leaves the choice): which
 * marks a tag is about, what it adds, and what a link does. As objects of their own, as the libraries write them, they
 * would be a third of all objects of a file.
 */
final class SmallTags {

    private SmallTags() {}

    /** Puts them in their places, on all pages of the file. */
    static void compact(PDDocument document) {
        tag(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        document.getPages().forEach(page -> {
            COSArray links = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; links != null && i < links.size(); i++) {
                if (links.getObject(i) instanceof COSDictionary link) {
                    within(link, COSName.A);
                    within(link, COSName.BS);
                }
            }
        });
    }

    private static void tag(COSDictionary tag) {
        within(tag, COSName.A);
        kid(tag.getDictionaryObject(COSName.K));
    }

    private static void kid(COSBase kid) {
        if (kid instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                kid(kids.getObject(i));
            }
        } else if (kid instanceof COSDictionary below && below.containsKey(COSName.K)) {
            tag(below);
        } else if (kid instanceof COSDictionary mark && !mark.containsKey(COSName.S)) {
            mark.setDirect(true);
        }
    }

    private static void within(COSDictionary above, COSName key) {
        if (above.getDictionaryObject(key) instanceof COSDictionary below) {
            below.setDirect(true);
        }
    }
}
