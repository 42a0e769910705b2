package io.github.policyhandbook.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One {@code key: value} of the front matter as its author wrote it, before anybody knows what it means.
 *
 * @param key in lower case, its words joined by {@code -}: {@code Approved by} is {@code approved-by}
 * @param line the 1-based line of the file on which the value stands
 */
record WrittenFact(String key, int line, Value value) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_]+");

    WrittenFact {
        key = BETWEEN_WORDS.matcher(key.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** What stands behind a key. */
    sealed interface Value permits Words, Several, Named, Unclear {

        /** The same value wherever it stands, to tell whether it says the same in two files. */
        default Value withoutPlaces() {
            return this;
        }
    }

    /** Plain words: {@code 12 September 2025}. */
    record Words(String text) implements Value {
        Words {
            text = text.strip();
        }
    }

    /** A list of words. */
    record Several(List<String> texts) implements Value {
        Several {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Names with words behind them, in the order written.
     *
     * @param lines the 1-based line of the file on which each name stands
     */
    record Named(Map<String, String> texts, Map<String, Integer> lines) implements Value {
        Named {
            texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
            lines = Map.copyOf(lines);
        }

        @Override
        public Value withoutPlaces() {
            return new Named(texts, Map.of());
        }
    }

    /** Anything deeper than the facts of a policy go. */
    record Unclear() implements Value {}
}
