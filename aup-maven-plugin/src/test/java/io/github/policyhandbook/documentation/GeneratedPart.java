package io.github.policyhandbook.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a documentation page that is made from something else, so that it cannot drift from it. It stands between two
 * comments, {@code <!-- schema: handbook.schema.json -->} and {@code <!-- /schema -->}. {@code -Dgolden.rewrite=true} writes
 * it anew.
 */
final class GeneratedPart {

    private final Path page;
    private final String begin;
    private final String end;

    private GeneratedPart(Path page, String begin, String end) {
        this.page = page;
        this.begin = begin;
        this.end = end;
    }

    /** The part of that name: {@code parameters}, {@code schema: handbook.schema.json}. */
    static GeneratedPart of(Path page, String name) {
        return new GeneratedPart(page, "<!-- " + name + " -->\n", "\n<!-- /" + name.replaceFirst(":.*", "") + " -->");
    }

    /**
     * Compares the part with what it is made from.
     *
     * @param made the part as it must be, in Markdown
     * @throws AssertionError naming the page and the first line that differs
     */
    void check(String made) throws IOException {
        String text = Files.readString(page);
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end, from);
        if (from < begin.length() || to < 0) {
            throw new AssertionError(page + " lacks the lines " + begin.strip() + " and " + end.strip());
        }
        String wanted = "\n" + made.strip() + "\n";
        String found = text.substring(from, to);
        if (found.equals(wanted)) {
            return;
        }
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(page, text.substring(0, from) + wanted + text.substring(to));
            return;
        }
        throw new AssertionError(page + ", " + begin.strip() + ": " + firstDifference(found, wanted)
                + "\nRun the test with -Dgolden.rewrite=true and read the difference.");
    }

    private static String firstDifference(String found, String wanted) {
        String[] lines = found.split("\n", -1);
        String[] others = wanted.split("\n", -1);
        int same = 0;
        while (same < lines.length && same < others.length && lines[same].equals(others[same])) {
            same++;
        }
        return "\n  is:      " + (same < lines.length ? lines[same] : "(nothing)") + "\n  must be: "
                + (same < others.length ? others[same] : "(nothing)");
    }
}
