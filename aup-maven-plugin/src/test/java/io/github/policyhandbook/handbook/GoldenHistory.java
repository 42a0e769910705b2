package io.github.policyhandbook.handbook;

import io.github.policyhandbook.history.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The revisions of a golden folder, replayed into a repository: {@link GoldenSite} shows how they are written down. */
final class GoldenHistory {

    private static final String FIRST_BRANCH = "main";

    private final Path folder;
    private final Map<String, Map<String, byte[]>> standing = new TreeMap<>();
    private String branch = FIRST_BRANCH;

    /** @param folder the golden folder */
    GoldenHistory(Path folder) {
        this.folder = folder;
    }

    /** Commits the revisions one after the other, and leaves on the disk what is not committed. */
    void replay(Path folderOfRepository) throws IOException {
        try (TestRepository repository = TestRepository.in(folderOfRepository)) {
            for (Path revision : revisions()) {
                Properties commit = GoldenSite.properties(revision.resolve("commit.properties"));
                turn(repository, commit);
                put(repository, GoldenTree.of(revision.resolve("files")).files());
                commit(repository, commit);
            }
        }
        leaveUncommitted(folderOfRepository);
    }

    private List<Path> revisions() throws IOException {
        try (Stream<Path> revisions = Files.list(folder.resolve("history"))) {
            return revisions.filter(Files::isDirectory).sorted().toList();
        }
    }

    private void turn(TestRepository repository, Properties commit) {
        if (commit.containsKey("branch")) {
            String name = stated(commit, "branch");
            repository.branch(name);
            standing.put(name, files());
            branch = name;
        } else if (commit.containsKey("from")) {
            branch = stated(commit, "from");
            repository.checkout(branch);
        }
    }

    private void put(TestRepository repository, Map<String, byte[]> files) {
        for (String gone : new ArrayList<>(files().keySet())) {
            if (!files.containsKey(gone)) {
                repository.delete(gone);
            }
        }
        files.forEach(repository::writeBytes);
        standing.put(branch, files);
    }

    private Map<String, byte[]> files() {
        return standing.getOrDefault(branch, Map.of());
    }

    private static void commit(TestRepository repository, Properties commit) {
        String date = stated(commit, "date");
        String subject = stated(commit, "subject");
        if (date.contains("T")) {
            repository.commit(date, subject);
        } else {
            repository.commit(LocalDate.parse(date), subject);
        }
        if (commit.containsKey("tag")) {
            repository.tag(stated(commit, "tag"));
        }
    }

    private void leaveUncommitted(Path folderOfRepository) throws IOException {
        Path uncommitted = folder.resolve("uncommitted");
        if (!Files.isDirectory(uncommitted)) {
            return;
        }
        for (String path : files().keySet()) {
            Files.delete(folderOfRepository.resolve(path));
        }
        for (Map.Entry<String, byte[]> file : GoldenTree.of(uncommitted).files().entrySet()) {
            Path path = folderOfRepository.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static String stated(Properties commit, String key) {
        String value = commit.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("commit.properties lacks \"" + key + "\": " + commit);
        }
        return value.strip();
    }
}
