package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.output.OutputLock;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Keeps two publications to one folder apart, whether they exchange it or change its files one by one. */
record FolderLock(Place place, boolean canExchange) {

    interface Work<T> {
        T done() throws IOException;
    }

    /**
     * Does something that nobody else may do meanwhile.
     *
     * @throws HandbookException if another run is at it
     */
    <T> T during(Work<T> work) throws IOException {
        if (canExchange) {
            refuseOneInside();
        } else {
            Files.createDirectories(place.inside());
        }
        try (OutputLock lock =
                OutputLock.take(canExchange ? place.lock() : place.lockInside()).orElseThrow(this::busy)) {
            return work.done();
        } finally {
            if (Place.isEmpty(place.inside())) {
                Files.delete(place.inside());
            }
        }
    }

    /** A machine that has the same folder as the top of a share can see no lock beside it. */
    private void refuseOneInside() throws IOException {
        if (Files.exists(place.lockInside())) {
            Optional<OutputLock> free = OutputLock.take(place.lockInside());
            free.orElseThrow(this::busy).close();
        }
    }

    private HandbookException busy() {
        return new HandbookException("Another run is publishing to " + place.folder()
                + " at this moment.\n  Wait until it has ended, then publish again.");
    }
}
