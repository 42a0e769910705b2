package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.preview.LiveHandbook;
import io.github.policyhandbook.preview.PreviewServer;
import java.io.IOException;
import java.net.BindException;

/**
 * Finds the port a preview listens on: the one wished for, or where another program has that, the next free one. A port that
 * somebody asked for by number is not exchanged for another: that one is offered.
 */
final class ListeningPlace {

    private static final int TRIED = 20;
    private static final int MOST = 65_535;

    private final PreviewSettings.Place place;
    private final Progress progress;

    ListeningPlace(PreviewSettings.Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    /**
     * Listens there.
     *
     * @throws HandbookException if nothing can listen there
     */
    PreviewServer listen(LiveHandbook live) {
        try {
            return at(live, place.port());
        } catch (BindException e) {
            PreviewServer next = nextFree(live, e);
            if (place.portStated()) {
                next.close();
                throw new HandbookException(
                        taken() + "\n  Take the next free one: -Daup.port=" + next.port()
                                + ", or end the other program.",
                        e);
            }
            progress.warn(taken() + " This preview is at port " + next.port() + " instead.");
            return next;
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private String taken() {
        return "Port " + place.port() + " is taken by another program, perhaps by another preview.";
    }

    private PreviewServer nextFree(LiveHandbook live, BindException taken) {
        for (int port = place.port() + 1; port <= Math.min(MOST, place.port() + TRIED); port++) {
            try {
                return at(live, port);
            } catch (BindException e) {
                // The next one, then.
            } catch (IOException e) {
                throw refused(e);
            }
        }
        throw refused(taken);
    }

    private PreviewServer at(LiveHandbook live, int port) throws IOException {
        return PreviewServer.start(live, place.address(), place.stated(), port);
    }

    private HandbookException refused(IOException e) {
        return new HandbookException(
                "Nothing can listen at port " + place.port() + " of " + place.stated() + ": " + e.getMessage()
                        + ".\n  Name a port from 1024 to " + MOST + " that is free: -Daup.port=8090",
                e);
    }
}
