package io.github.policyhandbook.site;

import java.util.function.Supplier;

/**
 * A file of the site that says where it will stand before it is made: whoever wants one of them need not make the others.
 *
 * @param path the path that the file will have
 * @param maker makes it, each time it is asked
 */
public record PlannedFile(String path, Supplier<? extends SiteFile> maker) implements Supplier<SiteFile> {

    /** A file that is made already. */
    public static PlannedFile made(SiteFile file) {
        return new PlannedFile(file.path(), () -> file);
    }

    /** Makes the file. */
    @Override
    public SiteFile get() {
        return maker.get();
    }
}
