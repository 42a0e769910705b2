package io.github.policyhandbook.markdown;

/**
 * One step through the words of a block, from which its plain text, its links and its HTML are all told. What is opened
 * is closed again, in good order: {@code [Open strong] [Words 3.2] [Close strong] [Words  Passwords]}.
 */
sealed interface Inline {

    /** Words, entities and escapes resolved. */
    record Words(String text) implements Inline {}

    /** A code span's words. */
    record Code(String text) implements Inline {}

    /** The start of emphasis and the like, by its HTML element. */
    record Open(String element) implements Inline {}

    /** The end of what {@link Open} began. */
    record Close(String element) implements Inline {}

    /** The start of a link that may be followed, and its line in the file. */
    record LinkOpen(String target, String title, int line) implements Inline {}

    /** The end of that link; links do not stand in links. */
    record LinkClose() implements Inline {}

    /** An image that may be shown, and its line in the file. */
    record Picture(String target, String alternative, String title, int line) implements Inline {}

    /** The end of a line; a hard one is a break that readers see. */
    record LineEnd(boolean hard) implements Inline {}

    /** A mark that leads to a footnote. */
    record NoteMark(int number, int occurrence) implements Inline {}
}
