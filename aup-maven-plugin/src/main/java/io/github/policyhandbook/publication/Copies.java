package io.github.policyhandbook.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The copies before the present one, in a folder for each by the number of its publication.
 *
 * @param folder the folder around them; it need not exist
 * @param trash where one is put in one step before it is deleted, so that no half of it is taken for a copy
 */
record Copies(Path folder, Path trash, Disk disk) {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** Those that there are, by number. */
    NavigableMap<Integer, Path> all() throws IOException {
        NavigableMap<Integer, Path> found = new TreeMap<>();
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> copies = Files.list(folder)) {
                copies.filter(copy ->
                                NUMBER.matcher(copy.getFileName().toString()).matches())
                        .forEach(copy ->
                                found.put(Integer.parseInt(copy.getFileName().toString()), copy));
            }
        }
        return found;
    }

    /** Where the copy of that number stands, or is to stand. */
    Path of(int number) {
        return folder.resolve(Integer.toString(number));
    }

    /** Deletes the copies that are not before a publication: what it took over from, when it went back. */
    void deleteFrom(int number) throws IOException {
        for (Path copy : all().tailMap(number, true).values()) {
            delete(copy);
        }
    }

    /** Deletes the oldest until only so many are left, and what an earlier run left half deleted. */
    void keep(int most) throws IOException {
        NavigableMap<Integer, Path> copies = all();
        while (copies.size() > most) {
            delete(copies.pollFirstEntry().getValue());
        }
        disk.delete(trash);
        if (copies.isEmpty() && Place.isThere(folder)) {
            disk.delete(folder);
        }
    }

    private void delete(Path copy) throws IOException {
        disk.delete(trash);
        disk.rename(copy, trash);
        disk.delete(trash);
    }
}
