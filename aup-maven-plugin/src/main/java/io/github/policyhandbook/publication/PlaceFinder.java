package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Refuses folders that a site must not be published to, before anything is done there.
 *
 * @param kept folders that it must neither be nor hold
 * @param closed folders that it must not lie in either
 */
record PlaceFinder(Path target, List<Path> kept, List<Path> closed) {

    Place place() {
        Path absolute = target.toAbsolutePath().normalize();
        try {
            if (Files.exists(absolute)) {
                return checked(absolute.toRealPath());
            }
            if (Place.isThere(absolute)) {
                throw refused(
                        "is a link that leads nowhere", "Delete the link, or state the folder it should lead to.");
            }
            Path around = absolute.getParent();
            if (around == null || !Files.isDirectory(around)) {
                throw refused(
                        "stands in a folder that is not there" + (around == null ? "" : ", " + around),
                        "See that the share is connected and the name spelt right, or make that folder first.");
            }
            return checked(around.toRealPath().resolve(absolute.getFileName()));
        } catch (IOException e) {
            throw new HandbookException(
                    "aup.publishTo: " + target + " cannot be read (" + Reason.of(e)
                            + ").\n  See that the share is connected and that you may write there.",
                    e);
        }
    }

    private Place checked(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw refused("is a file", "State a folder.");
        }
        for (Path keep : kept) {
            if (ancestors(real(keep)).anyMatch(folder::equals)) {
                throw refused("is or holds " + keep, "State a folder of its own.");
            }
        }
        for (Path inside : closed) {
            if (ancestors(folder).anyMatch(real(inside)::equals)
                    || ancestors(real(inside)).anyMatch(folder::equals)) {
                throw refused("is, holds or lies in " + inside, "State a folder of its own.");
            }
        }
        return new Place(folder);
    }

    private static Stream<Path> ancestors(Path folder) {
        return Stream.iterate(folder, Objects::nonNull, Path::getParent);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private HandbookException refused(String reason, String mend) {
        return new HandbookException("aup.publishTo: the handbook cannot be published to " + target + ", because it "
                + reason + ".\n  " + mend);
    }
}
