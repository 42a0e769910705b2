package io.github.policyhandbook.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The copies before the present one, in a folder for each by the number of its publication.
 *
 * @param folder the folder around them; it need not exist
 * @param trash where one goes before it is deleted
 */
record Copies(Path folder, Trash trash) {

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

    /** The highest number among them, 0 where there is none. */
    int highest() throws IOException {
        NavigableMap<Integer, Path> copies = all();
        return copies.isEmpty() ? 0 : copies.lastKey();
    }

    /** Where the copy of that number stands, or is to stand. */
    Path of(int number) {
        return folder.resolve(Integer.toString(number));
    }

    /** The same, with nothing there any more: no run that went well left it. */
    Path free(int number) throws IOException {
        if (Place.isThere(of(number))) {
            trash.take(of(number));
        }
        return of(number);
    }

    /** Deletes the copies that are not before a publication: what it took over from, when it went back. */
    void deleteFrom(int number) throws IOException {
        discard(all().tailMap(number, true).values());
    }

    /** Deletes the oldest until only so many are left, and what an earlier run left half deleted. */
    void keep(int most) throws IOException {
        NavigableMap<Integer, Path> copies = all();
        discard(copies.values().stream()
                .limit(Math.max(0, copies.size() - most))
                .toList());
        trash.empty();
        removeIfEmpty();
    }

    private void discard(Collection<Path> copies) {
        copies.forEach(trash::discard);
    }

    /** Leaves no folder for copies where there are none. */
    void removeIfEmpty() throws IOException {
        if (Place.isEmpty(folder)) {
            trash.discard(folder);
        }
    }
}
