package io.github.policyhandbook.publication;

import io.github.policyhandbook.publication.PublicationPlan.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts the files in place that wait inside it, or brings back those they replaced. Either can be cut short and done again.
 *
 * @param earlier the copies inside
 */
record WaitingFiles(Place place, Copies earlier, Disk disk) {

    /** Brings back what is not what the present list says, and takes away what only the next one has. */
    void putBack(PublicationList next) throws IOException {
        Optional<PublicationList> present = PublicationList.of(place.folder());
        if (present.isPresent()) {
            Path kept = earlier.of(present.get().number());
            for (String path : present.get().checksums().keySet()) {
                if (Place.isThere(kept.resolve(path))) {
                    refuseLinks(path);
                    disk.makeFolder(place.folder().resolve(path).getParent());
                    disk.rename(kept.resolve(path), place.folder().resolve(path));
                }
            }
        }
        removeAll(next.checksums().keySet().stream()
                .filter(path -> present.isEmpty() || !present.get().checksums().containsKey(path))
                .toList());
    }

    /**
     * Puts everything in place that is not yet, the list last; what an earlier run did already is found done.
     *
     * @return the folders that could not be given the rights of those around them
     */
    List<String> complete(PublicationList next) throws IOException {
        List<String> gone = PublicationList.of(place.folder())
                .map(list -> new TreeSet<>(list.checksums().keySet()))
                .orElseGet(TreeSet::new)
                .stream()
                .filter(path -> !next.checksums().containsKey(path))
                .toList();
        List<String> without = new ArrayList<>();
        NewPaths paths = new NewPaths(next.checksums().keySet());
        removeAll(gone.stream().filter(paths::needThePlaceOf).toList());
        for (String path : Step.inOrder(next.checksums().keySet())) {
            Path waiting = place.nextInside().resolve(path);
            if (Place.isThere(waiting)) {
                Path file = place.folder().resolve(path);
                refuseLinks(path);
                makeFolder(file.getParent(), without);
                disk.rename(waiting, file);
            }
        }
        removeAll(gone.stream().filter(path -> !paths.needThePlaceOf(path)).toList());
        disk.rename(
                place.nextInside().resolve(PublicationList.NAME), place.folder().resolve(PublicationList.NAME));
        disk.force(place.folder());
        return without;
    }

    /** Makes a folder with the rights of the one around it; where it has its name, it has them. */
    private void makeFolder(Path folder, List<String> without) throws IOException {
        if (!Place.isThere(folder)) {
            makeFolder(folder.getParent(), without);
            Path waiting = place.nextInside().resolve(PublicationList.NAME + ".folder");
            disk.makeFolder(waiting);
            try {
                disk.give(Rights.of(folder.getParent()), waiting);
            } catch (IOException e) {
                without.add(place.folder().relativize(folder) + "/");
            }
            disk.rename(waiting, folder);
        }
    }

    private void removeAll(List<String> paths) throws IOException {
        for (String path : paths) {
            Path file = place.folder().resolve(path);
            if (!leadsElsewhere(file)) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    disk.remove(file);
                }
                removeEmpty(file.getParent());
            }
        }
    }

    private void refuseLinks(String path) throws IOException {
        if (leadsElsewhere(place.folder().resolve(path))) {
            throw new IOException("the folder of " + path + " is a link that no publication put there");
        }
    }

    /** Whether somebody put a link in the place of a folder on the way to a file. */
    private boolean leadsElsewhere(Path file) {
        return Stream.iterate(file.getParent(), folder -> !folder.equals(place.folder()), Path::getParent)
                .anyMatch(Files::isSymbolicLink);
    }

    /** Removes what holds nothing any more; a run that was cut short may have removed some of it. */
    private void removeEmpty(Path folder) throws IOException {
        for (Path empty = folder; !empty.equals(place.folder()); empty = empty.getParent()) {
            if (Place.isThere(empty)) {
                if (!Place.isEmpty(empty)) {
                    return;
                }
                disk.remove(empty);
            }
        }
    }
}
