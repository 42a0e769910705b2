package io.github.policyhandbook.publication;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that stand in a place, by whose they are. Their contents are not read.
 *
 * @param list the last publication; empty where there was none
 * @param own the paths of the files on that list, or of the one that a run was cut short with, in the order of the paths
 * @param left the files of others which stay
 * @param closed the folders of others which stay though nobody may look into them
 * @param foreign the other files of others; a folder that nobody may look into, with a slash
 */
record FoundFiles(
        Optional<PublicationList> list,
        List<String> own,
        List<String> left,
        List<String> closed,
        List<String> foreign) {

    FoundFiles {
        own = own.stream().sorted().toList();
        left = left.stream().sorted().toList();
        closed = closed.stream().sorted().toList();
        foreign = foreign.stream().sorted().toList();
    }

    /** Looks through a place; one that is not there has nothing. */
    static FoundFiles in(Path folder, LeftFiles leave) throws IOException {
        Optional<PublicationList> list = PublicationList.of(folder);
        Set<String> known = new TreeSet<>();
        list.ifPresent(all -> known.addAll(all.checksums().keySet()));
        PublicationList.of(new Place(folder).nextInside())
                .ifPresent(next -> known.addAll(next.checksums().keySet()));
        Visit visit = new Visit(folder, leave, known, list.isPresent());
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, visit);
        }
        return new FoundFiles(list, visit.own, visit.left, visit.closed, visit.foreign);
    }

    private static final class Visit extends SimpleFileVisitor<Path> {

        private final Path top;
        private final LeftFiles leave;
        private final Set<String> known;
        private final boolean isListed;
        private final List<String> own = new ArrayList<>();
        private final List<String> left = new ArrayList<>();
        private final List<String> closed = new ArrayList<>();
        private final List<String> foreign = new ArrayList<>();

        private Visit(Path top, LeftFiles leave, Set<String> known, boolean isListed) {
            this.top = top;
            this.leave = leave;
            this.known = known;
            this.isListed = isListed;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            return relative(visited).equals(Place.INSIDE) || isOfTheDisk(visited)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = relative(file);
            if (known.contains(path) && attributes.isRegularFile()) {
                own.add(path);
            } else if (!path.equals(PublicationList.NAME) || !isListed) {
                (leave.holds(path) ? left : foreign).add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
            if (path.equals(top)) {
                throw failure;
            }
            if (!(failure instanceof NoSuchFileException) && !isOfTheDisk(path)) {
                String name = relative(path);
                (leave.holds(name) ? closed : foreign).add(Files.isDirectory(path) ? name + "/" : name);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isOfTheDisk(Path path) {
            return !path.equals(top) && LeftFiles.isOfTheDisk(path.getFileName().toString());
        }

        /** The path of a file in the folder, with {@code /}. */
        private String relative(Path file) {
            return top.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        }
    }
}
