package io.github.policyhandbook.cache;

import io.github.policyhandbook.model.Progress;

/**
 * A sentence that a build told and that holds as long as nothing changes.
 *
 * @param isWarning else it is a remark
 */
public record Told(boolean isWarning, String sentence) {

    private static final String WARNING = "warning ";
    private static final String REMARK = "remark ";

    /** Tells it again. */
    public void to(Progress progress) {
        if (isWarning) {
            progress.warn(sentence);
        } else {
            progress.remark(sentence);
        }
    }

    /** It as one line, however many it has. */
    String line() {
        return (isWarning ? WARNING : REMARK) + escaped(sentence);
    }

    /** A text as one line of a record, which Java's own escapes lead back. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** What such a line says. */
    static Told of(String line) {
        boolean isWarning = line.startsWith(WARNING);
        if (!isWarning && !line.startsWith(REMARK)) {
            throw new IllegalArgumentException("neither a warning nor a remark: " + line);
        }
        return new Told(
                isWarning,
                line.substring((isWarning ? WARNING : REMARK).length()).translateEscapes());
    }
}
