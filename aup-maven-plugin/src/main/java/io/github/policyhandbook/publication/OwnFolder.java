package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.util.List;

/**
 * Sees that a folder holds nothing but what is the handbook's, or may be there.
 *
 * @param beside the copies beside it
 */
record OwnFolder(Place place, LeftFiles leave, Copies beside) {

    private static final String UNCHANGED = " Nothing was changed.";

    /**
     * What stands there, if all of it is the handbook's own.
     *
     * @throws HandbookException if it is not
     */
    FoundFiles files() throws IOException {
        FoundFiles found = FoundFiles.in(place.folder(), leave);
        if (!found.foreign().isEmpty()) {
            throw new HandbookException(place.folder() + refused(found) + UNCHANGED);
        }
        return found;
    }

    private String refused(FoundFiles found) throws IOException {
        String some = Named.some(found.foreign());
        if (found.list().isPresent()) {
            return " holds files that no publication put there: " + some
                    + ".\n  Move them elsewhere. What is to stay there, such as a web server's settings, name with -Daup.leave="
                    + found.foreign().get(0) + ".";
        }
        boolean isDamaged = Place.isThere(place.folder().resolve(PublicationList.NAME));
        if (isDamaged || Place.isThere(place.inside()) || beside.highest() > 0) {
            return " holds " + some + ", but its list " + PublicationList.NAME + " is "
                    + (isDamaged ? "damaged" : "missing")
                    + ", so nobody can tell which files are the handbook's.\n  " + wayOut();
        }
        return " is not a folder of the handbook: it holds " + some
                + ".\n  State an empty folder, or one that is not there yet.";
    }

    private String wayOut() throws IOException {
        return beside.highest() > 0
                ? "Rename the folder away, for example to " + place.folder().getFileName()
                        + "-old, and run the same again: the copy before comes back first."
                : "Move what it holds elsewhere, and run the same again.";
    }

    /**
     * @throws HandbookException if files that are to be left stand where the handbook has its own
     */
    void refuseTaken(List<String> left, PublicationList next) {
        NewPaths paths = new NewPaths(next.checksums().keySet());
        List<String> taken = left.stream().filter(paths::needThePlaceOf).toList();
        if (!taken.isEmpty()) {
            throw new HandbookException("aup.leave names files that the handbook has itself: " + Named.some(taken)
                    + ".\n  Take them out of aup.leave, and move what stands in " + place.folder() + " elsewhere."
                    + " The folder is as it was.");
        }
    }
}
