package io.github.policyhandbook.output;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Mends what a build left that was killed: afterwards a whole site stands in its place, with every foreign file, and
 * nothing beside it.
 *
 * <p>Where the new site is in place the swap is completed. Before that it is undone rather than completed: only the old
 * folder is sure to hold every foreign file, and the run that finds it builds the site anew.
 */
final class CutShortSwap {

    private CutShortSwap() {}

    /** To be called under the lock. It can be cut short itself and called again. */
    static void mend(OutputFolder folder) throws IOException {
        PatientFiles.delete(folder.trash());
        if (isThere(folder.aside())) {
            if (!isThere(folder.path())) {
                PatientFiles.rename(folder.aside(), folder.path());
            } else if (!isThere(folder.fresh())
                    && SiteManifest.of(folder.path()).isPresent()) {
                PatientFiles.rename(folder.aside(), folder.trash());
            } else {
                bringTogether(folder);
            }
        }
        PatientFiles.delete(folder.fresh());
        PatientFiles.delete(folder.trash());
    }

    /** Somebody made the folder anew while it was away, and what they put there counts as much as what was there before. */
    private static void bringTogether(OutputFolder folder) throws IOException {
        var newcomers = ForeignFile.in(folder.path(), SiteManifest.of(folder.path()));
        for (ForeignFile newcomer : newcomers) {
            if (newcomer.differsIn(folder.aside())) {
                throw new HandbookException(newcomer.place()
                        + ": a build was cut short, and since then this was made anew."
                        + " Another one stands in " + folder.aside() + ".\n  Delete or rename one of the two, then"
                        + " build again.");
            }
        }
        for (ForeignFile newcomer : newcomers) {
            newcomer.copyTo(folder.aside());
        }
        PatientFiles.rename(folder.path(), folder.trash());
        PatientFiles.rename(folder.aside(), folder.path());
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
