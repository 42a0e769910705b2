package io.github.policyhandbook.site;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** One file of the site. Its path is relative to the site's root, with {@code /}. */
public sealed interface SiteFile permits SiteFile.Page, SiteFile.Data, SiteFile.Printed {

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

    /**
     * A page to be laid out and then printed as a PDF file.
     *
     * @param page what is printed
     * @param day the day the file is dated, whenever it is made
     * @param pictures where its pictures are
     */
    record Printed(String path, Page page, LocalDate day, Pictures pictures) implements SiteFile {}

    /** The pictures of a printed page: nothing else is loaded for it. */
    @FunctionalInterface
    interface Pictures {

        /** The bytes of the picture at that address of the page; empty where there is none. */
        Optional<byte[]> at(String address);
    }
}
