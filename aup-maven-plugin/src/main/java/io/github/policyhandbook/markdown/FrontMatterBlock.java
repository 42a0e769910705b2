package io.github.policyhandbook.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines between a file's opening {@code ---} and the next {@code ---} or {@code ...}.
 *
 * @param lines the lines between the fences; without a closing fence, those that look like facts
 * @param firstLine the 1-based line of the file on which the first of them stands
 * @param closed whether there is a closing fence
 * @param bodyLine the 0-based line on which the policy's text begins
 */
record FrontMatterBlock(List<String> lines, int firstLine, boolean closed, int bodyLine) {

    private static final Pattern KEY_LINE = Pattern.compile("\\s*[\"'{]?[A-Za-z][\\w .-]{0,60}[\"']?\\s*:.*");

    FrontMatterBlock {
        lines = List.copyOf(lines);
    }

    /**
     * Finds the front matter at the top of a file. Blank lines above it are forgiven: were it not recognised, the facts
     * of a draft would be shown as its text. A {@code ---} over anything but a {@code key: value} line is a ruled line.
     */
    static Optional<FrontMatterBlock> of(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int fence = firstFilled(lines, 0);
        if (fence == lines.size() || !lines.get(fence).stripTrailing().equals("---")) {
            return Optional.empty();
        }
        int start = fence + 1;
        int end = closingFence(lines, start);
        boolean closed = end < lines.size();
        boolean empty = closed && firstFilled(lines, start) == end;
        if (!empty && !hasFacts(lines, start)) {
            return Optional.empty();
        }
        return Optional.of(
                closed
                        ? new FrontMatterBlock(lines.subList(start, end), start + 1, true, end + 1)
                        : new FrontMatterBlock(lines.subList(start, endOfFacts(lines, start)), start + 1, false, 0));
    }

    /** The line of the opening fence. */
    int fenceLine() {
        return firstLine - 1;
    }

    private static int firstFilled(List<String> lines, int from) {
        int line = from;
        while (line < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        return line;
    }

    private static int closingFence(List<String> lines, int from) {
        int line = from;
        while (line < lines.size() && !isFence(lines.get(line).stripTrailing())) {
            line++;
        }
        return line;
    }

    private static boolean isFence(String line) {
        return line.equals("---") || line.equals("...");
    }

    /** A fact stands first, or one that decides who reads the policy stands anywhere above the first blank line. */
    private static boolean hasFacts(List<String> lines, int from) {
        int first = firstFilled(lines, from);
        while (first < lines.size() && lines.get(first).startsWith("#")) {
            first = firstFilled(lines, first + 1);
        }
        boolean begins =
                first < lines.size() && KEY_LINE.matcher(lines.get(first)).matches();
        return begins
                || lines.subList(first, endOfFacts(lines, first)).stream().anyMatch(SalvagedFacts::decidesReaders);
    }

    /** Without a closing fence the facts reach to the first blank line, as a paragraph does. */
    private static int endOfFacts(List<String> lines, int from) {
        int line = firstFilled(lines, from);
        while (line < lines.size() && !lines.get(line).isBlank()) {
            line++;
        }
        return line;
    }
}
