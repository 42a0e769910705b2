package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail and web addresses of a text, whose words are not read one by one. */
final class WebAddresses {

    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+"
                    + "|(?:https?://|www\\.)[^\\s<>()\"\u201C\u201D]*[^\\s<>()\"\u201C\u201D.,;:!?'\u2019]"
                    + "|\\b[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{2,63}){0,3}"
                    + "\\.(?:sch\\.uk|org\\.uk|gov\\.uk|ac\\.uk|co\\.uk|com|org|example)\\b(?:/[^\\s<>()]*[^\\s<>().,;:!?])?",
            Pattern.CASE_INSENSITIVE);

    private WebAddresses() {}

    /** The addresses in order, as phrases that tell whom to turn to. */
    static List<CuePhrase> in(String text) {
        if (!mayHaveAny(text)) {
            return List.of();
        }
        List<CuePhrase> addresses = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            addresses.add(CuePhrase.of(Cue.Type.CONTACT, matcher.start(), matcher.group()));
        }
        return addresses;
    }

    /** Whether there is a dot or an at sign between two letters: most clauses have none, and are searched no further. */
    private static boolean mayHaveAny(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || c == ':' && text.charAt(i + 1) == '/') {
                return true;
            }
            if (c == '.' && Character.isLetterOrDigit(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
