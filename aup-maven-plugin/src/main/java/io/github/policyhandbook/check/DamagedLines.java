package io.github.policyhandbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a file that were spoilt in one way. A program spoils all of a file at once, so they are told as one fault, on
 * the first of them.
 *
 * @param sign the characters on the first of them that show the damage
 * @param lines their numbers, from 1, in order
 */
record DamagedLines(String sign, List<Integer> lines) {

    DamagedLines {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("damage is on a line at least");
        }
    }

    static Optional<DamagedLines> of(Pattern damage, List<String> text) {
        String sign = "";
        List<Integer> lines = new ArrayList<>();
        for (int line = 1; line <= text.size(); line++) {
            Matcher damaged = damage.matcher(text.get(line - 1));
            if (damaged.find()) {
                sign = lines.isEmpty() ? damaged.group() : sign;
                lines.add(line);
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new DamagedLines(sign, lines));
    }

    int line() {
        return lines.get(0);
    }

    /** The rest of them, as the end of a sentence about the first. */
    String elsewhere() {
        return switch (lines.size()) {
            case 1 -> "";
            case 2 -> ", and on line " + lines.get(1);
            default -> ", and on " + (lines.size() - 1) + " more lines";
        };
    }
}
