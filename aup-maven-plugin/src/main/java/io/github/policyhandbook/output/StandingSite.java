package io.github.policyhandbook.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The own files of a site in place, by their sizes and times: what it takes to notice, at the price of a look at each, that
 * one was changed or deleted since.
 *
 * @param files in the order of their paths; the manifest is the last
 */
public record StandingSite(List<OwnFile> files) {

    /**
     * One of them.
     *
     * @param path its path in the folder, with {@code /}
     * @param modified nanoseconds since 1970
     */
    public record OwnFile(String path, long size, long modified) {}

    public StandingSite {
        files = List.copyOf(files);
    }

    /**
     * Whether it stands there as it did, and nobody is about to exchange it. Nothing is written to find out; since every new
     * site has a new manifest, looking at that last notices one that came meanwhile.
     *
     * @throws IOException if it cannot be looked at
     */
    public boolean standsIn(OutputFolder folder) throws IOException {
        if (isAboutToChange(folder)) {
            return false;
        }
        try {
            for (OwnFile file : files) {
                if (!look(folder.path(), file.path()).equals(file)) {
                    return false;
                }
            }
        } catch (NoSuchFileException e) {
            return false;
        }
        return !files.isEmpty() && !isAboutToChange(folder);
    }

    /** Whether another build is at work there, or one was cut short and left something to mend. */
    private static boolean isAboutToChange(OutputFolder folder) {
        return Stream.of(folder.lock(), folder.fresh(), folder.aside(), folder.trash())
                .anyMatch(place -> Files.exists(place, LinkOption.NOFOLLOW_LINKS));
    }

    static OwnFile look(Path folder, String path) throws IOException {
        BasicFileAttributes now =
                Files.readAttributes(folder.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        // What is no file any more has no size that a file could have.
        long size = now.isRegularFile() ? now.size() : -1;
        return new OwnFile(path, size, now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** It as lines of text: {@code 5120 1732360000000000000 index.html}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (OwnFile file : files) {
            text.append(file.size()).append(' ').append(file.modified()).append(' ');
            text.append(file.path()).append('\n');
        }
        return text.toString();
    }

    /**
     * What such a text says.
     *
     * @throws IllegalArgumentException if it is none, or an {@link IndexOutOfBoundsException}
     */
    public static StandingSite parse(String text) {
        List<OwnFile> files = new ArrayList<>();
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            int time = text.indexOf(' ', start) + 1;
            int path = text.indexOf(' ', time) + 1;
            end = text.indexOf('\n', path);
            files.add(new OwnFile(
                    text.substring(path, end),
                    Long.parseLong(text, start, time - 1, 10),
                    Long.parseLong(text, time, path - 1, 10)));
        }
        return new StandingSite(files);
    }
}
