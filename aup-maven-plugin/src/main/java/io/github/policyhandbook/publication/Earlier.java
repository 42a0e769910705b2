package io.github.policyhandbook.publication;

import io.github.policyhandbook.output.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A copy that was replaced, as it is kept.
 *
 * @param copy its files as they are now
 * @param changed those that are no longer what was published, or gone
 */
record Earlier(SiteCopy copy, List<String> changed) {

    Earlier {
        changed = List.copyOf(changed);
    }

    /**
     * Reads one.
     *
     * @param folders where its files are, the first that has one counts; its list is in the first
     */
    static Optional<Earlier> in(List<Path> folders) throws IOException {
        Optional<PublicationList> list = PublicationList.of(folders.get(0));
        return list.isEmpty() ? Optional.empty() : Optional.of(read(list.get(), folders));
    }

    private static Earlier read(PublicationList list, List<Path> folders) throws IOException {
        NavigableMap<String, String> now = new TreeMap<>();
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> file : list.checksums().entrySet()) {
            Optional<String> checksum = checksum(file.getKey(), folders);
            checksum.ifPresent(sum -> now.put(file.getKey(), sum));
            if (!checksum.equals(Optional.of(file.getValue()))) {
                changed.add(file.getKey());
            }
        }
        NavigableMap<String, String> moved = new TreeMap<>(list.moved());
        moved.keySet().retainAll(now.keySet());
        return new Earlier(
                new SiteCopy(new PublicationList(list.number(), list.source(), now, moved), folders, Map.of()),
                changed);
    }

    private static Optional<String> checksum(String path, List<Path> folders) throws IOException {
        for (Path folder : folders) {
            Path file = folder.resolve(path);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(Checksum.of(file));
            }
        }
        return Optional.empty();
    }
}
