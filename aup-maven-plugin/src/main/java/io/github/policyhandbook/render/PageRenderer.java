package io.github.policyhandbook.render;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.site.PartFault;
import io.github.policyhandbook.site.SiteFile;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out pages by their templates. Everything is escaped unless the site made it safe, and a name that a page does not
 * have is an error. Templates are read and compiled once. Safe for use by several threads.
 */
public final class PageRenderer {

    private static final String MEND = "Mend the template, or take your own copy away to have the plugin's.";

    private static final Pattern UNKNOWN = Pattern.compile(
            "(?:Root attribute|Attribute) \\[([^]]*)].* does not exist or can not be accessed", Pattern.DOTALL);

    private final TemplateFiles files;
    private final PebbleEngine engine;

    /**
     * A renderer with the plugin's templates.
     *
     * @param templates a folder whose files stand in for those of the same name: {@code footer.peb}
     * @throws HandbookException if that folder is not there
     */
    public PageRenderer(Optional<Path> templates) {
        this.files = new TemplateFiles(templates);
        this.engine = new PebbleEngine.Builder()
                .loader(files)
                .strictVariables(true)
                .autoEscaping(true)
                .defaultEscapingStrategy("html")
                .defaultLocale(Locale.UK)
                .build();
    }

    /**
     * The page as UTF-8, its lines ending in {@code \n}.
     *
     * @throws HandbookException if a template is broken or speaks of something the page does not have; what a part of the
     *     page throws that is made while it is laid out is thrown as it is
     */
    public byte[] render(SiteFile.Page page) {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        try {
            render(page, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toByteArray();
    }

    /**
     * Writes the same while it is laid out: a whole handbook on one page is long.
     *
     * @throws HandbookException likewise
     * @throws IOException if the stream cannot take it
     */
    public void render(SiteFile.Page page, OutputStream out) throws IOException {
        Writer html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            engine.getTemplate(page.template()).evaluate(html, page.model(), Locale.UK);
        } catch (PebbleException e) {
            throw broken(page, e);
        } catch (PartFault e) {
            throw e.fault();
        } catch (RuntimeException e) {
            throw new HandbookException(
                    files.fileOf(page.template()) + ": the page " + page.path() + " cannot be laid out: "
                            + e.getMessage() + ".\n  " + MEND,
                    e);
        }
        html.flush();
    }

    private HandbookException broken(SiteFile.Page page, PebbleException fault) {
        String template = fault.getFileName() == null ? page.template() : fault.getFileName();
        String line = fault.getLineNumber() == null ? "" : ":" + fault.getLineNumber();
        return new HandbookException(
                files.fileOf(template) + line + ": the page " + page.path() + " cannot be laid out: " + said(fault)
                        + ".\n  " + MEND,
                fault);
    }

    /** In the words of whoever writes templates, where the engine speaks to whoever wrote the program. */
    private static String said(PebbleException fault) {
        Matcher unknown = UNKNOWN.matcher(fault.getPebbleMessage());
        return unknown.lookingAt()
                ? "it has nothing called \"" + unknown.group(1) + "\""
                : fault.getPebbleMessage().replaceFirst("\\.+$", "");
    }
}
