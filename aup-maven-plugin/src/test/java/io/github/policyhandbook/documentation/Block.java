package io.github.policyhandbook.documentation;

import java.util.List;
import java.util.regex.Pattern;

/** A part of a page that the tests care about, with the line it begins on. */
sealed interface Block {

    int line();

    /** What a reader types, and the lines below it that say what it prints; none where only success is promised. */
    record Command(int line, String text, List<String> promised) implements Block {

        private static final Pattern PREVIEW = Pattern.compile("mvn \\S*:serve( .*)?");

        public Command {
            promised = List.copyOf(promised);
        }

        /** Whether the page says that this goes wrong. */
        boolean goesWrong() {
            return promised.stream().anyMatch(promise -> promise.startsWith("[ERROR]"));
        }

        /** Whether it goes on behind while the reader types on, or in a window of its own until Ctrl-C ends it. */
        boolean staysBehind() {
            return text.endsWith("&") && !text.endsWith("&&") || isPreview();
        }

        /** What a story types, which has one window. */
        String typed() {
            return isPreview() && !text.endsWith("&") ? text + " &" : text;
        }

        private boolean isPreview() {
            return PREVIEW.matcher(text).matches() && !goesWrong();
        }
    }

    /** A file that the reader is told to write. */
    record WrittenFile(int line, String language, String name, String text) implements Block {}

    /** Where a new story begins, and what the reader has by then. */
    record Start(int line, String given) implements Block {}

    /** A block that is only shown. */
    record Sample(int line, String language, String text) implements Block {}

    /** Code within a sentence. */
    record InlineCode(int line, String text) implements Block {}
}
