package io.github.policyhandbook.markdown;

import java.util.List;

/** The lines of a policy file as its author sees them in an editor. */
public final class SourceLines {

    private SourceLines() {}

    /**
     * The lines of a file, counted as faults and clauses count them.
     *
     * @param content the file's bytes, in whatever encoding
     * @return at least one line; none of them holds a line end
     */
    public static List<String> of(byte[] content) {
        return List.of(TextDecoder.decode(content).text().split("\n", -1));
    }
}
