package io.github.policyhandbook.output;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something in the output folder that the site did not write: a file, a link (never followed), or an empty folder. It is
 * somebody else's, and every new site keeps it.
 *
 * @param path its path in the folder, with {@code /}
 * @param place where it stands
 * @param isFolder whether it is an empty folder
 */
record ForeignFile(String path, Path place, boolean isFolder) {

    /**
     * Everything in a folder that its manifest does not list, by path; without a manifest that is all of it.
     *
     * @throws HandbookException if something there is neither file nor folder nor link, and so cannot be copied
     */
    static List<ForeignFile> in(Path folder, Optional<SiteManifest> manifest) throws IOException {
        List<ForeignFile> found = new ArrayList<>();
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(folder, new Search(folder, manifest, found));
        }
        found.sort(Comparator.comparing(ForeignFile::path));
        return found;
    }

    /** What of a site's own stands in its way there. An empty folder shares its place with a folder of the site. */
    Optional<String> obstacle(SitePaths own) {
        return own.obstacle(path).filter(there -> !(isFolder && there.equals(path + "/")));
    }

    /** Copies it below another folder with its times and rights, where it does not stand there already. */
    void copyTo(Path folder) throws IOException {
        Path copy = in(folder);
        if (isFolder) {
            Files.createDirectories(copy);
        } else if (!looksTheSame(copy)) {
            Files.createDirectories(copy.getParent());
            Files.copy(
                    place,
                    copy,
                    StandardCopyOption.COPY_ATTRIBUTES,
                    StandardCopyOption.REPLACE_EXISTING,
                    LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Whether the other folder has something else at that path, which a copy would overwrite. */
    boolean differsIn(Path folder) throws IOException {
        Path there = in(folder);
        if (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) || looksTheSame(there)) {
            return false;
        }
        boolean bothFiles = Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS);
        return bothFiles ? Files.mismatch(place, there) >= 0 : !(isFolder && Files.isDirectory(there));
    }

    private Path in(Path folder) {
        return folder.resolve(path);
    }

    /** By size and time, as a copy keeps them: copies of large files are not read again. */
    private boolean looksTheSame(Path copy) throws IOException {
        if (!Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(place) || isFolder) {
            return false;
        }
        return Files.size(copy) == Files.size(place)
                && Files.getLastModifiedTime(copy).toMillis()
                        == Files.getLastModifiedTime(place).toMillis();
    }

    private static final class Search extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Optional<SiteManifest> manifest;
        private final List<ForeignFile> found;

        Search(Path root, Optional<SiteManifest> manifest, List<ForeignFile> found) {
            this.root = root;
            this.manifest = manifest;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            String path = relative(folder);
            boolean isOwn = folder.equals(root)
                    || manifest.filter(own -> own.ownsBelow(path)).isPresent();
            if (!isOwn && isEmpty(folder)) {
                found.add(new ForeignFile(path, folder, true));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = relative(file);
            if (manifest.filter(own -> own.owns(path)).isEmpty()) {
                if (attributes.isOther()) {
                    throw new HandbookException(file + ": this is neither a file nor a folder, so that it cannot be"
                            + " kept.\n  Take it away, or have the handbook written to another folder.");
                }
                found.add(new ForeignFile(path, file, false));
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isEmpty(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.findAny().isEmpty();
            }
        }

        private String relative(Path file) {
            return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        }
    }
}
