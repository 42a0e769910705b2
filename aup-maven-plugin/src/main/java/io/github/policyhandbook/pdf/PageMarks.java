package io.github.policyhandbook.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The marks in a file's pages that say which tag a piece of text belongs to. Each page numbers them from 0, so that one
 * list serves all pages. The libraries would give every page a list of its own, with an entry even for the empty background
 * of each box: more than half of a file.
 */
final class PageMarks extends COSDictionary {

    /** A new page of the document whose marks are in this list. */
    PDPage addPage(PDDocument document, float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, this);
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    /** That a mark is listed already; {@link #getKeyForValue} then sees to it. */
    @Override
    public boolean containsValue(Object value) {
        return value instanceof COSDictionary;
    }

    /** The name of the mark, under which it is listed from now on. */
    @Override
    public COSName getKeyForValue(Object value) {
        COSDictionary mark = (COSDictionary) value;
        int number = mark.getInt(COSName.MCID);
        COSName name = COSName.getPDFName(number < 0 ? mark.getNameAsString(COSName.TYPE) : "M" + number);
        if (!containsKey(name)) {
            COSDictionary listed = new COSDictionary(mark);
            // Where a background stands differs from one to the next, and need not be said.
            listed.removeItem(COSName.BBOX);
            listed.setDirect(true);
            setItem(name, listed);
        }
        return name;
    }
}
