package io.github.policyhandbook.preview;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A page as it is in one state of the handbook, and what its bar says.
 *
 * @param html the page as the site has it; empty where the site has none there, or it cannot be made
 * @param trouble why it cannot be made; empty where it can
 * @param bar what the bar says, as HTML
 */
record ShownPage(Optional<String> html, Optional<String> trouble, String bar) {

    /** Makes it. */
    static ShownPage of(PreviewedHandbook handbook, String path) {
        Optional<String> html = Optional.empty();
        Optional<String> trouble = Optional.empty();
        try {
            html = handbook.file(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (HandbookException e) {
            trouble = Optional.ofNullable(e.getMessage());
        }
        List<BarNote> notes = handbook.notes(path);
        return new ShownPage(html, trouble, BarHtml.of(notes));
    }

    /** What tells the page from any other, whatever its bar says. */
    String print() {
        return Sha256.hex(html.orElse("") + "\n" + trouble.orElse("")).substring(0, 16);
    }

    /** The same for the page with its bar. */
    String token() {
        return Sha256.hex(print() + bar).substring(0, 16);
    }
}
