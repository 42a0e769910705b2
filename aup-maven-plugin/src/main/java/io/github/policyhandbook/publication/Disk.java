package io.github.policyhandbook.publication;

import io.github.policyhandbook.output.PatientFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Everything that a publication changes on a disk, one change after the other. Each of them can fail, and a run can be
 * killed before, in and after each: the tests do so.
 */
interface Disk {

    /** The disk of the machine. */
    Disk REAL = new Disk() {};

    /** Whether a folder can be renamed, so that another can take its place. */
    default boolean canExchange(Place place) {
        return FolderExchange.isPossible(place);
    }

    /** Makes a folder, and those it stands in. */
    default void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Writes a new file; killed meanwhile, it leaves a part of it. */
    default void write(Path file, InputStream content) throws IOException {
        Files.copy(content, file);
    }

    /** Gives a file a second name, where the disk knows such. */
    default void link(Path second, Path file) throws IOException {
        Files.createLink(second, file);
    }

    /** Renames a file or folder in one step; a file that has the new name already is replaced. */
    default void rename(Path from, Path to) throws IOException {
        PatientFiles.rename(from, to);
    }

    /** Deletes a file, or a folder that is empty. */
    default void remove(Path place) throws IOException {
        Files.delete(place);
    }

    /** Deletes a file, or a folder with all that is in it; killed meanwhile, it leaves a part of that. */
    default void delete(Path place) throws IOException {
        PatientFiles.delete(place);
    }

    /** Copies a file of somebody else with what the disk knows about it; of a link, the link. */
    default void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    /** Says who may read and change a file or folder. */
    default void give(Rights rights, Path to) throws IOException {
        rights.give(to);
    }

    /** Has the content of a file on the disk before anything else is done; of a folder, its names, where the disk can. */
    default void force(Path place) throws IOException {
        boolean isFolder = Files.isDirectory(place);
        try (FileChannel channel =
                FileChannel.open(place, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            if (!isFolder) {
                throw e;
            }
            // Windows opens no folders, and some shares force none.
        }
    }
}
