package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** Takes words out of the text that a parser was given. The parser's own sequences do so character by character. */
final class SourceWords {

    private SourceWords() {}

    /** As they are written. */
    static String of(BasedSequence words) {
        // Only such a sequence is one stretch of the text; others leave out the marks of a quotation, say.
        return words instanceof SubSequence && words.getBase() instanceof String text
                ? text.substring(words.getStartOffset(), words.getEndOffset())
                : words.toString();
    }

    /** As they are read: with what entities and backslashes stand for. */
    static String read(BasedSequence words) {
        String written = of(words);
        return written.indexOf('&') < 0 && written.indexOf('\\') < 0 ? written : words.unescape();
    }
}
