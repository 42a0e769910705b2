package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Finds the phrases of a text that a reader should not miss when they change: duties, permissions and bans, numbers,
 * dates and deadlines, who is covered, whom to ask, which other policy applies.
 *
 * <p>The text is read once. Each word is looked up, and only the rules that begin with it are tried; the longest phrase
 * wins, so that a number inside a date is part of the date. Names that end in the telling word, such as
 * {@code Data Protection Policy}, are read backwards from it.
 */
final class CuePhrases {

    /** Rules by the word they begin with. */
    private static final Map<String, List<CueRule>> RULES = byFirstWord();

    private final CueText text;
    private final List<CuePhrase> phrases = new ArrayList<>();

    private CuePhrases(CueText text) {
        this.text = text;
    }

    /**
     * The phrases of a text in order, none overlapping another.
     *
     * @param near the characters at which a phrase may start; in a long clause of which a word changed, most cannot matter
     */
    static List<CuePhrase> in(String text, BitSet near) {
        CuePhrases found = new CuePhrases(CueText.of(text, near));
        found.readAll();
        return found.phrases;
    }

    private void readAll() {
        Iterator<CuePhrase> addresses = WebAddresses.in(text.text()).iterator();
        CuePhrase address = addresses.hasNext() ? addresses.next() : null;
        for (int i = 0; i < text.words().size(); i++) {
            if (address != null && text.word(i).end() > address.start()) {
                phrases.add(address);
                address = addresses.hasNext() ? addresses.next() : null;
            }
            Optional<CuePhrase> name = nameEndingAt(i).filter(phrase -> phrase.end() > end());
            Optional<CuePhrase> longest = text.word(i).start() < end() ? Optional.empty() : longestAt(text.word(i));
            if (name.isPresent()
                    && longest.filter(phrase -> phrase.end() > name.get().end()).isEmpty()) {
                phrases.removeIf(phrase -> phrase.end() > name.get().start());
                phrases.add(name.get());
            } else {
                longest.ifPresent(phrases::add);
            }
        }
    }

    private Optional<CuePhrase> nameEndingAt(int index) {
        return PolicyNames.endingAt(text, index).or(() -> RoleNames.endingAt(text, index));
    }

    /** Where the last phrase ends. */
    private int end() {
        return phrases.isEmpty() ? 0 : phrases.get(phrases.size() - 1).end();
    }

    private Optional<CuePhrase> longestAt(CueText.Word word) {
        CuePhrase longest = null;
        for (CueRule rule : rules(word)) {
            Matcher matcher = rule.at(text.text(), word.start());
            if (matcher.lookingAt() && (longest == null || matcher.end() > longest.end())) {
                longest = phrase(rule, matcher);
            }
        }
        return Optional.ofNullable(longest);
    }

    private static List<CueRule> rules(CueText.Word word) {
        if (word.isNumeral()) {
            return RULES.getOrDefault(CueRule.NUMERAL, List.of());
        }
        List<CueRule> whole = RULES.get(word.folded());
        if (whole != null) {
            return whole;
        }
        int joint = joint(word.folded());
        return joint < 0 ? List.of() : RULES.getOrDefault(word.folded().substring(0, joint), List.of());
    }

    /** Where the first part of a word such as {@code two-week} ends; also of {@code ks2} before its figure. */
    private static int joint(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static CuePhrase phrase(CueRule rule, Matcher matcher) {
        boolean limited = rule.hasCore() && matcher.start("core") >= 0;
        int core = limited ? matcher.start("core") : matcher.start();
        int coreEnd = limited ? matcher.end("core") : matcher.end();
        return CuePhrase.of(rule.type(), matcher.start(), matcher.group(), core, coreEnd);
    }

    private static Map<String, List<CueRule>> byFirstWord() {
        Map<String, List<CueRule>> rules = new HashMap<>();
        Stream.of(
                        DateRules.all(),
                        PeriodRules.all(),
                        NumberRules.all(),
                        DutyRules.all(),
                        AudienceRules.all(),
                        ContactRules.all(),
                        PolicyRules.all())
                .flatMap(List::stream)
                .forEach(rule -> rule.firstWords()
                        .forEach(word -> rules.computeIfAbsent(word, none -> new ArrayList<>())
                                .add(rule)));
        return Map.copyOf(rules);
    }
}
