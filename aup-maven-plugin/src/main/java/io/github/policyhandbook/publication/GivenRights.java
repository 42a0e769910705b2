package io.github.policyhandbook.publication;

import io.github.policyhandbook.site.SiteAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may read what is new in a place: whoever might read what was there under its name. What had no name there goes by
 * what is nearest, another published file or the folder around it. Nothing is given where nothing was there before.
 */
final class GivenRights {

    private final Path old;
    private final Disk disk;
    private final Optional<Path> example;

    /** By what stands in a folder; it need not exist. */
    GivenRights(Path old, Disk disk) throws IOException {
        this.old = old;
        this.disk = disk;
        Set<String> published =
                PublicationList.of(old).map(list -> list.checksums().keySet()).orElse(Set.of());
        this.example = Stream.concat(Stream.of(SiteAddress.HOME).filter(published::contains), published.stream())
                .map(old::resolve)
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }

    /** Makes the new copy's own folder. */
    void makeTop(Path fresh) throws IOException {
        disk.makeFolder(fresh);
        if (Files.isDirectory(old)) {
            give(Rights.of(old), fresh);
        }
    }

    /** Makes a folder of the new copy, and those between the two. */
    void makeFolder(Path fresh, Path folder) throws IOException {
        if (!Place.isThere(folder)) {
            makeFolder(fresh, folder.getParent());
            disk.makeFolder(folder);
            Path before = old.resolve(fresh.relativize(folder));
            give(Rights.of(Files.isDirectory(before) ? before : folder.getParent()), folder);
        }
    }

    /** Says who may read a new file. */
    void give(String path, Path file) throws IOException {
        Path before = old.resolve(path);
        if (Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)) {
            give(Rights.of(before), file);
        } else if (example.isPresent()) {
            give(Rights.of(example.get()), file);
        } else if (Files.isDirectory(old)) {
            give(Rights.of(old).ofFiles(), file);
        }
    }

    /** @throws CannotExchangeException if they are not to be had: a new copy would be dark to its readers */
    private void give(Rights rights, Path to) throws CannotExchangeException {
        try {
            disk.give(rights, to);
        } catch (IOException e) {
            throw new CannotExchangeException(e);
        }
    }
}
