package io.github.policyhandbook.fuzz;

import io.github.policyhandbook.history.TestRepository;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The policies of a made-up repository by their paths, those that were deleted too; each change of them is staged at once. */
final class PolicyFolder {

    /** The folder's own path. */
    static final String NAME = "policies/";

    private static final List<String> NAMES = List.of(
            "ict",
            "visitors",
            "trips",
            "safety/index",
            "safety/fire",
            "Trips & visits",
            "\u00c9thique",
            "E\u0301thique",
            "keys",
            "photographs",
            "CON",
            "a#b%20?c",
            "it's \"quoted\"",
            "README",
            "index",
            "ICT",
            "404",
            "2022-2023",
            "register",
            "\ud83d\udc69 room",
            "staff/code/conduct",
            "a very long name indeed ".repeat(6).strip(),
            "ict/index",
            "---",
            "assets",
            ".hidden",
            "\u5b66\u6821",
            "new\nline");

    private final TestRepository repository;
    private final Map<String, PolicyDraft> files = new TreeMap<>();
    private final Map<String, PolicyDraft> deleted = new TreeMap<>();

    PolicyFolder(TestRepository repository) {
        this.repository = repository;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** The file at that path; it must be there. */
    PolicyDraft get(String path) {
        return files.get(path);
    }

    boolean has(String path, PolicyDraft file) {
        return files.get(path) == file;
    }

    void forEach(BiConsumer<String, PolicyDraft> work) {
        files.forEach(work);
    }

    /** Brings a deleted file back, at its own path or another. */
    void bringBack(int at, int choice, int number) {
        if (!deleted.isEmpty()) {
            String path = List.copyOf(deleted.keySet()).get(at % deleted.size());
            PolicyDraft file = deleted.remove(path);
            put(files.containsKey(path) || choice % 3 == 0 ? free(choice, number) : path, file);
        }
    }

    void move(String from, String to) {
        PolicyDraft file = files.get(from);
        repository.delete(from);
        files.remove(from);
        put(to, file);
    }

    void swap(String one, String other) {
        if (isSecret(one) || isSecret(other)) {
            return; // another policy would get that name
        }
        PolicyDraft file = files.get(one);
        files.put(one, files.get(other));
        files.put(other, file);
        write(one);
        write(other);
    }

    void remove(String path) {
        repository.delete(path);
        deleted.put(path, files.remove(path));
    }

    void put(String path, PolicyDraft file) {
        files.put(path, file);
        write(path);
    }

    void write(String path) {
        repository.writeBytes(path, files.get(path).content());
    }

    String chosen(int at) {
        return List.copyOf(files.keySet()).get(at % files.size());
    }

    String free(int choice, int number) {
        String path = NAME + NAMES.get(choice % NAMES.size()) + ".md";
        return files.containsKey(path) ? NAME + "policy " + number + ".md" : path;
    }

    private static boolean isSecret(String path) {
        return path.contains(PlayedRepository.DRAFT) || path.contains(PlayedRepository.CONFIDED);
    }
}
