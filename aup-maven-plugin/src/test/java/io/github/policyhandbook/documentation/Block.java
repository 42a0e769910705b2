package io.github.policyhandbook.documentation;

import java.util.List;

/** A part of a page that the tests care about, with the line it begins on. */
sealed interface Block {

    int line();

    /** What a reader types, and the lines below it that say what it prints; none where only success is promised. */
    record Command(int line, String text, List<String> promised) implements Block {

        public Command {
            promised = List.copyOf(promised);
        }

        /** Whether the page says that this goes wrong. */
        boolean goesWrong() {
            return promised.stream().anyMatch(promise -> promise.startsWith("[ERROR]"));
        }

        /** Whether it goes on behind while the reader types on. */
        boolean staysBehind() {
            return text.endsWith("&") && !text.endsWith("&&");
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
