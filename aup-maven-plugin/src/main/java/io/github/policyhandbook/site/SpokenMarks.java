package io.github.policyhandbook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names punctuation that alone is new or gone: a voice reads a lone comma as silence. */
final class SpokenMarks {

    private static final Map<Character, String> KEYS = Map.ofEntries(
            Map.entry(',', "comma"),
            Map.entry('.', "full-stop"),
            Map.entry(';', "semicolon"),
            Map.entry(':', "colon"),
            Map.entry('?', "question"),
            Map.entry('!', "exclamation"),
            Map.entry('(', "bracket"),
            Map.entry(')', "bracket-end"),
            Map.entry('"', "quotation"),
            Map.entry('\u201c', "quotation"),
            Map.entry('\u201d', "quotation"),
            Map.entry('\'', "apostrophe"),
            Map.entry('\u2018', "apostrophe"),
            Map.entry('\u2019', "apostrophe"),
            Map.entry('-', "hyphen"),
            Map.entry('\u2013', "dash"),
            Map.entry('\u2014', "dash"),
            Map.entry('/', "slash"));

    private static final int MOST = 3;

    private SpokenMarks() {}

    /** {@code comma}; empty for anything else than a few marks of punctuation. */
    static Optional<String> of(String text, Words words) {
        String marks = text.strip();
        List<String> names = new ArrayList<>();
        for (char mark : marks.toCharArray()) {
            if (KEYS.containsKey(mark)) {
                names.add(words.say("punctuation." + KEYS.get(mark)));
            }
        }
        boolean all = names.size() == marks.length() && !names.isEmpty() && names.size() <= MOST;
        return all ? Optional.of(words.list(names)) : Optional.empty();
    }
}
