package io.github.policyhandbook.handbook;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * A parameter without which a goal has nothing to go on: {@code -Daup.title=} takes the usual value away and puts none in its
 * place, as a variable of a script does that is not set.
 *
 * @param name the parameter's name: {@code title}
 * @param value its value as written
 * @param example a value that makes sense
 */
public record StatedText(String name, String value, String example) {

    /**
     * The text, without the blanks around it.
     *
     * @throws io.github.policyhandbook.model.HandbookException if it has no words, or more than one line of them
     */
    public String words() {
        String words = value.strip();
        if (words.isEmpty() || words.chars().anyMatch(Character::isISOControl)) {
            throw Parameters.refused(name, value, "words on one line", example);
        }
        return words;
    }

    /**
     * The parts of a list with commas.
     *
     * @throws io.github.policyhandbook.model.HandbookException if it has none
     */
    public List<String> list() {
        List<String> parts = Parameters.list(value);
        if (parts.isEmpty()) {
            throw Parameters.refused(name, value, "one or more, separated by commas", example);
        }
        return parts;
    }

    /**
     * A file or folder. Relative ones start at that folder.
     *
     * @throws io.github.policyhandbook.model.HandbookException if there can be none of that name on this machine
     */
    public Path path(Path folder) {
        if (value.isBlank()) {
            throw refusedPath();
        }
        try {
            return folder.toAbsolutePath().resolve(value.strip()).normalize();
        } catch (InvalidPathException e) {
            throw refusedPath();
        }
    }

    private RuntimeException refusedPath() {
        return Parameters.refused(name, value, "the name that a file or folder has on this machine", example);
    }
}
