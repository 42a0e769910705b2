package io.github.policyhandbook.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Says of every link in a tagged file what it is. openhtmltopdf writes that into the link's tag alone; PDF/UA-1 (ISO
 * 14289-1, 7.18.5) wants it at the link itself as well.
 */
final class LinkDescriptions {

    private LinkDescriptions() {}

    /** Copies each tag's description to its links. */
    static void complete(PDDocument document) throws IOException {
        COSArray tags = document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getCOSObject()
                .getCOSArray(COSName.NUMS);
        for (PDPage page : document.getPages()) {
            for (PDAnnotation link : page.getAnnotations()) {
                // The tree lists keys and tags in turn, its keys counting from 0.
                int tag = 2 * link.getStructParent() + 1;
                if (tag > 0 && tag < tags.size() && tags.getObject(tag) instanceof COSDictionary element) {
                    link.setContents(element.getString(COSName.ALT));
                }
            }
        }
    }
}
