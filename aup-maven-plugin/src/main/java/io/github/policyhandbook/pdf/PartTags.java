package io.github.policyhandbook.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Moves the tags of some pages, and their links, from a file to one of these pages alone (ISO 32000-1, 14.7): the tag the
 * part is, and the list by which pages and links find their tags, counted anew. Links that lead out of the part are taken
 * off.
 */
final class PartTags {

    private final COSArray before;
    private final COSArray after = new COSArray();
    private final Set<COSDictionary> pages;
    private int next;

    private PartTags(COSArray before, List<PDPage> pages) {
        this.before = before;
        this.pages = pages.stream().map(PDPage::getCOSObject).collect(Collectors.toSet());
    }

    /**
     * Moves them.
     *
     * @param bookmark the bookmark of the part in the whole file, which knows its tag
     */
    static void move(PDDocument whole, PDDocument file, List<PDPage> pages, PDOutlineItem bookmark) throws IOException {
        PDStructureTreeRoot from = whole.getDocumentCatalog().getStructureTreeRoot();
        PartTags tags = new PartTags(from.getParentTree().getCOSObject().getCOSArray(COSName.NUMS), pages);
        for (PDPage page : pages) {
            page.setStructParents(tags.counted(page.getStructParents()));
            tags.links(page);
        }
        file.getDocumentCatalog().setStructureTreeRoot(tags.tree(from, bookmark.getStructureElement()));
    }

    /** The links of a page that stay, counted; of one that goes, the tag becomes that of plain words. */
    private void links(PDPage page) throws IOException {
        List<PDAnnotation> kept = new ArrayList<>();
        for (PDAnnotation link : page.getAnnotations()) {
            if (leadsOut(link)) {
                tag(link.getStructParent()).ifPresent(tag -> unlink(tag, link.getCOSObject()));
            } else {
                link.setStructParent(counted(link.getStructParent()));
                kept.add(link);
            }
        }
        page.setAnnotations(kept);
    }

    private boolean leadsOut(PDAnnotation annotation) throws IOException {
        return annotation instanceof PDAnnotationLink link
                && link.getAction() instanceof PDActionGoTo goTo
                && goTo.getDestination() instanceof PDPageDestination place
                && !pages.contains(place.getPage().getCOSObject());
    }

    /** The number under which the new list has what the old one had under that number. */
    private int counted(int number) {
        Optional<COSBase> listed = listed(number);
        if (listed.isEmpty()) {
            return number;
        }
        after.add(COSInteger.get(next));
        after.add(listed.get());
        return next++;
    }

    /** The list has keys and values in turn, its keys counting from 0. */
    private Optional<COSBase> listed(int number) {
        int place = 2 * number + 1;
        return number < 0 || place >= before.size() ? Optional.empty() : Optional.of(before.getObject(place));
    }

    private Optional<COSDictionary> tag(int number) {
        return listed(number).filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast);
    }

    private static void unlink(COSDictionary tag, COSDictionary link) {
        tag.setName(COSName.S, StandardStructureTypes.SPAN);
        tag.removeItem(COSName.ALT);
        if (tag.getDictionaryObject(COSName.K) instanceof COSArray children) {
            COSArray rest = new COSArray();
            for (COSBase child : children) {
                boolean isLink =
                        child instanceof COSDictionary reference && reference.getDictionaryObject(COSName.OBJ) == link;
                if (!isLink) {
                    rest.add(child);
                }
            }
            tag.setItem(COSName.K, rest);
        }
    }

    private PDStructureTreeRoot tree(PDStructureTreeRoot from, PDStructureElement tag) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        root.getCOSObject().setItem(COSName.ROLE_MAP, from.getCOSObject().getItem(COSName.ROLE_MAP));
        PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(document);
        document.appendKid(tag);
        COSDictionary list = new COSDictionary();
        list.setItem(COSName.NUMS, after);
        root.getCOSObject().setItem(COSName.PARENT_TREE, list);
        root.setParentTreeNextKey(next);
        return root;
    }
}
