package io.github.policyhandbook.preview;

import java.util.List;
import java.util.Optional;

/** The handbook as it stands at one moment. Asked by several threads at once. */
public interface PreviewedHandbook {

    /**
     * The file at a path of the site, made when it is asked for; empty where there is none.
     *
     * @param path from the site's root: {@code policies/visitors.html}
     * @throws io.github.policyhandbook.model.HandbookException if there is one that cannot be made
     */
    Optional<byte[]> file(String path);

    /**
     * What the bar above a page says besides: that its text is a draft, what is wrong in it. None for most pages. To be asked
     * once the page is made.
     */
    List<BarNote> notes(String path);
}
