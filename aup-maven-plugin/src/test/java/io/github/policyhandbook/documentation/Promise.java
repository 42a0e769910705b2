package io.github.policyhandbook.documentation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a page says that a command prints, held against what it printed. */
final class Promise {

    private static final String ANY_LINES = "...";
    private static final String ANY_CHARACTERS = "…";
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private final List<String> lines;

    Promise(List<String> lines) {
        this.lines = withoutBlankEnd(lines);
    }

    /** A page that shows nothing promises nothing of what is printed. */
    boolean isKeptBy(String printed) {
        return lines.isEmpty() || fits(lines(printed));
    }

    /** Without colours, blanks at the end of lines, and blank lines at the end. */
    static List<String> lines(String printed) {
        return withoutBlankEnd(COLOUR.matcher(printed)
                .replaceAll("")
                .lines()
                .map(String::stripTrailing)
                .toList());
    }

    /** After each promised line: how many printed lines may lie behind us by then. */
    private boolean fits(List<String> printed) {
        boolean[] reached = new boolean[printed.size() + 1];
        reached[0] = true;
        for (String line : lines) {
            reached = line.strip().equals(ANY_LINES) ? anywhereAfter(reached) : oneFurther(line, printed, reached);
        }
        return reached[printed.size()];
    }

    private static boolean[] anywhereAfter(boolean[] reached) {
        boolean[] next = reached.clone();
        for (int i = 1; i < next.length; i++) {
            next[i] |= next[i - 1];
        }
        return next;
    }

    private static boolean[] oneFurther(String line, List<String> printed, boolean[] reached) {
        boolean[] next = new boolean[reached.length];
        Pattern pattern = pattern(line);
        for (int i = 0; i < printed.size(); i++) {
            next[i + 1] = reached[i] && pattern.matcher(printed.get(i)).matches();
        }
        return next;
    }

    private static Pattern pattern(String line) {
        return Pattern.compile(Arrays.stream(line.stripTrailing().split(ANY_CHARACTERS, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }

    private static List<String> withoutBlankEnd(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return List.copyOf(lines.subList(0, end));
    }
}
