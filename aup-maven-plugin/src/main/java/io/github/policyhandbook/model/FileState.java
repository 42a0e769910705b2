package io.github.policyhandbook.model;

/**
 * A policy file as one revision has it.
 *
 * @param path its path in the repository, with {@code /}
 * @param below its path below the source folder as that folder stood then: {@code ict/passwords.md}
 * @param blob the name of its content, equal for equal bytes
 */
public record FileState(String path, String below, String blob) {

    public FileState {
        // A file has as many states as it had commits: one string for all.
        path = path.intern();
        below = below.intern();
        blob = blob.intern();
    }
}
