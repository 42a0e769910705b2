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
 * @param changed those that are nowhere any more as they were published
 */
record Earlier(SiteCopy copy, List<String> changed) {

    Earlier {
        changed = List.copyOf(changed);
    }

    /**
     * Reads one.
     *
     * @param folders where its files are, the first that has one counts; its list is in the first
     * @param others where a file may stand as it was published that somebody changed since
     */
    static Optional<Earlier> in(List<Path> folders, List<Path> others) throws IOException {
        Optional<PublicationList> list = PublicationList.of(folders.get(0));
        return list.isEmpty() ? Optional.empty() : Optional.of(read(list.get(), folders, others));
    }

    private static Earlier read(PublicationList list, List<Path> folders, List<Path> others) throws IOException {
        NavigableMap<String, String> now = new TreeMap<>();
        Map<String, Path> elsewhere = new TreeMap<>();
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> file : list.checksums().entrySet()) {
            Optional<String> checksum = checksum(file.getKey(), folders);
            if (!checksum.equals(Optional.of(file.getValue()))) {
                Optional<Path> whole = published(file.getKey(), file.getValue(), others);
                if (whole.isPresent()) {
                    elsewhere.put(file.getKey(), whole.get());
                    checksum = Optional.of(file.getValue());
                } else {
                    changed.add(file.getKey());
                }
            }
            checksum.ifPresent(sum -> now.put(file.getKey(), sum));
        }
        NavigableMap<String, String> moved = new TreeMap<>(list.moved());
        moved.keySet().retainAll(now.keySet());
        PublicationList found = new PublicationList(list.number(), list.source(), now, moved);
        return new Earlier(new SiteCopy(found, folders, elsewhere, Map.of()), changed);
    }

    private static Optional<Path> published(String path, String checksum, List<Path> others) throws IOException {
        for (Path folder : others) {
            if (checksum(path, List.of(folder)).filter(checksum::equals).isPresent()) {
                return Optional.of(folder.resolve(path));
            }
        }
        return Optional.empty();
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
