package io.github.policyhandbook.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A way to put one copy of a site in the place of another, so that whoever is cut short leaves what can be mended. */
interface Exchange {

    /** What was done about a run that was cut short. */
    enum Mended {
        NOTHING,
        UNDONE,
        COMPLETED,
        /** The folder was gone, as where somebody moved it away: the newest copy before stands there again. */
        PUT_BACK
    }

    /** Completes or undoes what a run left that was cut short. It can be cut short itself and called again. */
    Mended mend() throws IOException;

    /** Undoes what a run left that was cut short, where that can still be done; else completes it. */
    Mended undo() throws IOException;

    /** Whether a run was cut short, so that {@link #mend} has something to do. Nothing is written. */
    boolean isCutShort() throws IOException;

    /** The copies that are kept. */
    Copies copies();

    /**
     * The newest copy of a publication before that number.
     *
     * @param others where a file may stand as it was published that somebody changed since
     */
    Optional<Earlier> earlier(int before, List<Path> others) throws IOException;

    /**
     * Puts a copy in place.
     *
     * @param standing what stands there now
     * @param keep how many copies before it stay
     * @throws IOException if that cannot be done; what stood there stands there still, or {@link #mend} sees to it
     */
    void bring(SiteCopy next, Standing standing, int keep) throws IOException;
}
