package io.github.policyhandbook.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A whole new copy beside the old one, with the rights of the old one and the files of others that stay. */
final class FreshCopy {

    private final Place place;
    private final SiteCopy next;
    private final Standing standing;
    private final Disk disk;
    private final GivenRights rights;
    private final CopiedContent content;

    FreshCopy(Place place, SiteCopy next, Standing standing, Disk disk) throws IOException {
        this.place = place;
        this.next = next;
        this.standing = standing;
        this.disk = disk;
        this.rights = new GivenRights(place.folder(), disk);
        this.content = new CopiedContent(next, disk);
    }

    /**
     * Makes it; its list comes last.
     *
     * @throws CannotExchangeException if it cannot have what the old one has
     */
    void make() throws IOException {
        if (!standing.found().closed().isEmpty()) {
            throw new CannotExchangeException(
                    "nobody may look into " + Named.some(standing.found().closed()));
        }
        rights.makeTop(place.fresh());
        for (String path : next.list().checksums().keySet()) {
            bring(path, place.fresh().resolve(path));
        }
        OthersFiles others = new OthersFiles(place.folder(), place.fresh(), rights, disk);
        for (String path : standing.found().left()) {
            others.copy(path);
        }
        bringCopiesInside();
        content.writeList(place.fresh(), part -> rights.give(PublicationList.NAME, part));
    }

    private void bring(String path, Path fresh) throws IOException {
        rights.makeFolder(place.fresh(), fresh.getParent());
        boolean isThere = standing.has(path, next.list().checksums().get(path));
        if (!isThere || !isLinked(path, fresh)) {
            content.writeTo(path, fresh);
            rights.give(path, fresh);
        }
    }

    /** The same file under a second name: what did not change is not sent again. */
    private boolean isLinked(String path, Path fresh) throws IOException {
        try {
            disk.link(fresh, place.folder().resolve(path));
        } catch (UnsupportedOperationException | IOException e) {
            return false; // by shares that know no second names; what is wrong else, the writing tells
        }
        content.verify(path, fresh);
        return true;
    }

    /** A copy that is brought back may have been changed file by file, and then holds what that replaced. */
    private void bringCopiesInside() throws IOException {
        for (Path folder : next.folders()) {
            Path copies = new Place(folder).earlierInside();
            if (Files.isDirectory(copies)) {
                List<Path> files;
                try (Stream<Path> all = Files.walk(copies)) {
                    files = all.filter(Files::isRegularFile).toList();
                }
                OthersFiles others = new OthersFiles(folder, place.fresh(), rights, disk);
                for (Path file : files) {
                    others.copy(folder.relativize(file).toString());
                }
            }
        }
    }
}
