package io.github.policyhandbook.site;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One file of the site. Its path is relative to the site's root, with {@code /}. */
public sealed interface SiteFile permits SiteFile.Page, SiteFile.Data, SiteFile.Streamed, SiteFile.Printed {

    String path();

    /**
     * A page still to be laid out.
     *
     * @param template the template's name without ending: {@code policy}
     * @param model what the template may speak of; every name it uses must be in it
     */
    record Page(String path, String template, Map<String, Object> model) implements SiteFile {}

    /** A file whose bytes are known: data, an image, a style sheet. */
    record Data(String path, byte[] bytes) implements SiteFile {}

    /** A file that is written piece by piece: whole, it may take more memory than there is. */
    record Streamed(String path, Content content) implements SiteFile {}

    /** What a file holds. */
    @FunctionalInterface
    interface Content {

        /** Writes all of it; the stream stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A page to be laid out and then printed as a PDF file.
     *
     * @param page what is printed
     * @param day the day the file is dated: the last whose texts it shows and that is not to come, whenever it is made
     * @param pictures where its pictures are
     * @param numbers how its pages are numbered, below on the right: {@code Page {0} of {1}}; empty where its style says
     * @param parts the parts of it that are files by themselves as well, with page numbers of their own
     */
    record Printed(String path, Page page, LocalDate day, Pictures pictures, String numbers, List<Part> parts)
            implements SiteFile {

        public Printed {
            parts = List.copyOf(parts);
        }

        /** A file without parts. */
        public Printed(String path, Page page, LocalDate day, Pictures pictures) {
            this(path, page, day, pictures, "", List.of());
        }
    }

    /**
     * A part of a printed page, beginning on a new sheet.
     *
     * @param path where it stands as a file by itself
     * @param id the id of the element it is, which is a bookmark of the whole
     * @param title the title of the file
     */
    record Part(String path, String id, String title) {}

    /** The pictures of a printed page: nothing else is loaded for it. */
    @FunctionalInterface
    interface Pictures {

        /** The bytes of the picture at that address of the page; empty where there is none. */
        Optional<byte[]> at(String address);
    }
}
