package io.github.policyhandbook.pdf;

import io.github.policyhandbook.model.Sha256;
import io.github.policyhandbook.site.SafeHtml;
import io.github.policyhandbook.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * A part of a printed file as a file by itself. Its pages are those of the whole, laid out once, with their tags and
 * bookmarks; links to other parts become words. It is cut when the whole is saved, which is of no use afterwards.
 */
final class PartFile {

    private static final Pattern TITLE = Pattern.compile("(<dc:title>.*?<rdf:li[^>]*>)[^<]*", Pattern.DOTALL);

    private final PDDocument whole;
    private final SiteFile.Part part;

    PartFile(PDDocument whole, SiteFile.Part part) {
        this.whole = whole;
        this.part = part;
    }

    /**
     * The file.
     *
     * @param pages the pages of the part
     * @param bookmark its bookmark in the whole
     */
    byte[] cut(List<PDPage> pages, PDOutlineItem bookmark) throws IOException {
        try (PDDocument file = new PDDocument()) {
            file.setVersion(whole.getVersion());
            pages.forEach(file::addPage);
            describe(file);
            PartTags.move(whole, file, pages, bookmark);
            PDDocumentOutline outline = new PDDocumentOutline();
            file.getDocumentCatalog().setDocumentOutline(outline);
            outline.addLast(alone(bookmark));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void describe(PDDocument file) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation(
                new COSDictionary(whole.getDocumentInformation().getCOSObject()));
        information.setTitle(part.title());
        file.setDocumentInformation(information);
        file.setDocumentId(whole.getDocumentId()
                ^ Long.parseUnsignedLong(Sha256.hex(part.path()).substring(0, 16), 16));
        PDDocumentCatalog from = whole.getDocumentCatalog();
        PDDocumentCatalog to = file.getDocumentCatalog();
        to.setLanguage(from.getLanguage());
        for (COSName shared : List.of(COSName.MARK_INFO, COSName.VIEWER_PREFERENCES)) {
            to.getCOSObject().setItem(shared, from.getCOSObject().getItem(shared));
        }
        if (from.getMetadata() != null) {
            String about = new String(from.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            String title = Matcher.quoteReplacement(SafeHtml.escape(part.title()));
            PDMetadata metadata = new PDMetadata(file);
            metadata.importXMPMetadata(
                    TITLE.matcher(about).replaceFirst("$1" + title).getBytes(StandardCharsets.UTF_8));
            to.setMetadata(metadata);
        }
    }

    /** The bookmark without those beside it. */
    private static PDOutlineItem alone(PDOutlineItem bookmark) {
        bookmark.getCOSObject().removeItem(COSName.PREV);
        bookmark.getCOSObject().removeItem(COSName.NEXT);
        return bookmark;
    }
}
