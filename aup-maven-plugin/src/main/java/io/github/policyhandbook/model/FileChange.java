package io.github.policyhandbook.model;

import java.util.Optional;

/**
 * What one revision did to one policy file: added (no {@code before}), removed (no {@code after}), edited, or renamed
 * (the two paths differ).
 */
public record FileChange(Optional<FileState> before, Optional<FileState> after) {

    public FileChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change has a file on at least one side");
        }
    }

    /** A file that was not there before. */
    public static FileChange added(FileState after) {
        return new FileChange(Optional.empty(), Optional.of(after));
    }

    /** A file that is there no longer. */
    public static FileChange removed(FileState before) {
        return new FileChange(Optional.of(before), Optional.empty());
    }

    /** A file with other content, at another path, or both. */
    public static FileChange edited(FileState before, FileState after) {
        return new FileChange(Optional.of(before), Optional.of(after));
    }

    /** Whether the file stands at another path than before. */
    public boolean isRename() {
        return before.isPresent()
                && after.isPresent()
                && !before.get().path().equals(after.get().path());
    }
}
