package io.github.policyhandbook.handbook;

import io.github.policyhandbook.check.RequiredPolicy;
import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the policies that a school must have from a text file: one on each line, {@code |} between the names that one may
 * have, and whatever stands behind {@code #} said to people.
 *
 * <pre>
 * # As of September 2025
 * Behaviour | Behaviour and discipline
 * Complaints procedure | Complaints   # academies too
 * </pre>
 */
final class RequiredList {

    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*$");

    private RequiredList() {}

    /**
     * The policies of a file, in its order.
     *
     * @throws HandbookException if it cannot be read, or names no policy
     */
    static List<RequiredPolicy> read(Path file) {
        List<String> lines = lines(file);
        List<RequiredPolicy> policies = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            names(COMMENT.matcher(lines.get(i)).replaceFirst(""))
                    .ifPresent(names -> policies.add(new RequiredPolicy(names, file.toString(), line)));
        }
        if (policies.isEmpty()) {
            throw new HandbookException("aup.requiredFile names " + file
                    + ", but no policy stands in that file. Write one on each line, as in: Behaviour | Behaviour and"
                    + " discipline");
        }
        return policies;
    }

    /** The names of one policy, {@code safeguarding | child protection}; empty where none is written. */
    static Optional<List<String>> names(String written) {
        List<String> names = Arrays.stream(written.split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static List<String> lines(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new HandbookException(
                    "aup.requiredFile names " + file
                            + ", which is not saved as UTF-8. Save it anew with that encoding.",
                    e);
        } catch (IOException e) {
            throw new HandbookException(
                    "aup.requiredFile names " + file
                            + ", but that file cannot be read. Look how its name is spelt, as in"
                            + " -Daup.requiredFile=required.txt, or leave the parameter out.",
                    e);
        }
    }
}
