package io.github.policyhandbook.output;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Optional;

/**
 * Exchanges the standing site for the one built beside it.
 *
 * <p>No system exchanges two full folders in one step everywhere, so it takes two renames: the old site aside, the new one
 * into its place. Each state a cut may leave is told apart by which folders are there; {@link CutShortSwap} mends them.
 */
final class SiteSwap {

    /** The states between two steps, in order: what a power cut may leave. */
    enum State {
        FOREIGN_FILES_COPIED,
        NEW_SITE_WHOLE,
        OLD_SITE_ASIDE,
        LATE_FILES_COPIED,
        NEW_SITE_IN_PLACE,
        OLD_SITE_IN_TRASH
    }

    /** Hears of each state as it is reached; a test may stop the build there. */
    interface Watch {
        Watch NONE = state -> {};

        void reached(State state) throws IOException;
    }

    private final OutputFolder folder;
    private final Optional<SiteManifest> before;
    private final SitePaths own;
    private final Watch watch;

    SiteSwap(OutputFolder folder, Optional<SiteManifest> before, SitePaths own, Watch watch) {
        this.folder = folder;
        this.before = before;
        this.own = own;
        this.watch = watch;
    }

    /**
     * Puts the new site in place, with all foreign files of the old one. The old site stands aside then.
     *
     * @throws HandbookException if a foreign file stands where the new site has one of its own; the old site then stays
     */
    void exchange(SiteManifest manifest) throws IOException {
        copyForeignFiles(folder.path());
        watch.reached(State.FOREIGN_FILES_COPIED);
        Files.writeString(folder.fresh().resolve(SiteManifest.NAME), manifest.text());
        watch.reached(State.NEW_SITE_WHOLE);
        if (Files.exists(folder.path(), LinkOption.NOFOLLOW_LINKS)) {
            keepRights();
            moveAside();
        }
        putInPlace();
        watch.reached(State.NEW_SITE_IN_PLACE);
    }

    /** Gives the old site up, in one step: half deleted, it must never be taken for a site again. */
    void discardOldSite() throws IOException {
        if (isAside()) {
            PatientFiles.rename(folder.aside(), folder.trash());
            watch.reached(State.OLD_SITE_IN_TRASH);
        }
    }

    private void copyForeignFiles(Path from) throws IOException {
        List<ForeignFile> foreign = ForeignFile.in(from, before);
        foreign.forEach(this::refuseObstacle);
        for (ForeignFile file : foreign) {
            file.copyTo(folder.fresh());
        }
    }

    private void refuseObstacle(ForeignFile file) {
        file.obstacle(own).ifPresent(obstacle -> {
            throw new HandbookException(folder.path().resolve(file.path())
                    + ": this was not written by the handbook, and stands in the way of its own "
                    + obstacle
                    + ".\n  Move it elsewhere, or state another "
                    + folder.purpose().parameter() + ". Nothing was changed.");
        });
    }

    /** Who may enter the folder was decided by whoever made it. */
    private void keepRights() throws IOException {
        var old = Files.getFileAttributeView(folder.path(), PosixFileAttributeView.class);
        var fresh = Files.getFileAttributeView(folder.fresh(), PosixFileAttributeView.class);
        if (old != null && fresh != null) {
            var rights = old.readAttributes().permissions();
            // A disk without rights of its own, such as a memory stick, shows some and refuses to set any.
            if (!rights.equals(fresh.readAttributes().permissions())) {
                fresh.setPermissions(rights);
            }
        }
    }

    private void moveAside() throws IOException {
        try {
            PatientFiles.rename(folder.path(), folder.aside());
        } catch (IOException e) {
            throw new HandbookException(
                    folder.path() + ": the folder cannot be renamed (" + e.getMessage()
                            + ").\n  Close the programs that have it or a file in it open, and build again. Where it is a"
                            + " mounted disk, state a folder inside it as "
                            + folder.purpose().parameter() + ".",
                    e);
        }
    }

    private void putInPlace() throws IOException {
        try {
            if (isAside()) {
                watch.reached(State.OLD_SITE_ASIDE);
                // Whatever came into the folder while the files were copied; nobody can reach it there any more.
                copyForeignFiles(folder.aside());
                watch.reached(State.LATE_FILES_COPIED);
            }
            PatientFiles.rename(folder.fresh(), folder.path());
        } catch (IOException | HandbookException e) {
            putBack(e);
            throw e;
        }
    }

    private void putBack(Exception failure) {
        if (isAside()) {
            try {
                PatientFiles.rename(folder.aside(), folder.path());
            } catch (IOException e) {
                e.addSuppressed(failure);
                throw new HandbookException(
                        folder.path() + ": the new " + folder.purpose().thing() + " cannot be put in place ("
                                + failure.getMessage()
                                + "), nor the one before put back.\n  It stands in " + folder.aside()
                                + "; the next build puts it back.",
                        e);
            }
        }
    }

    private boolean isAside() {
        return Files.exists(folder.aside(), LinkOption.NOFOLLOW_LINKS);
    }
}
