package io.github.policyhandbook.output;

import io.github.policyhandbook.output.StandingSite.OwnFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The files of a site written so far, in any order and by several threads. Of each it keeps little, since a site may have a
 * hundred thousand; they are put in order once all are there.
 */
final class WrittenFiles {

    private record Written(OwnFile file, long checksum) {}

    private final List<Written> all = new ArrayList<>();

    /** @param checksum its {@link Checksum} */
    synchronized void add(OwnFile file, String checksum) {
        all.add(new Written(file, HexFormat.fromHexDigitsToLong(checksum)));
    }

    /** In the order of their paths. */
    synchronized List<OwnFile> inOrder() {
        return all.stream()
                .map(Written::file)
                .sorted(Comparator.comparing(OwnFile::path))
                .toList();
    }

    /** Their checksums by their paths. */
    synchronized NavigableMap<String, String> checksums() {
        NavigableMap<String, String> checksums = new TreeMap<>();
        all.forEach(
                written -> checksums.put(written.file().path(), HexFormat.of().toHexDigits(written.checksum())));
        return checksums;
    }
}
