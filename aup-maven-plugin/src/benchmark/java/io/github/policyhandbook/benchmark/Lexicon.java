package io.github.policyhandbook.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** What a committee puts in the place of a word: one that means nearly the same, or one that does not. */
final class Lexicon {

    /** Words for which one another stand; a word is replaced by another of its row. */
    private static final String[] ROWS = {
        "must shall should will may",
        "can may could might",
        "not never",
        "all every each any",
        "staff employees colleagues teachers",
        "pupils students learners children",
        "parents carers guardians families",
        "school academy college trust company organisation",
        "use access operate employ",
        "using accessing operating employing",
        "used accessed operated employed",
        "ensure check confirm guarantee",
        "report notify tell inform",
        "reported notified told flagged",
        "keep hold retain store",
        "kept held retained stored",
        "give provide supply offer",
        "provided supplied given offered",
        "share disclose pass distribute",
        "information data details records",
        "personal private individual own",
        "devices equipment hardware machines",
        "computer laptop machine workstation",
        "device tablet laptop phone",
        "policy procedure code rule",
        "policies procedures codes rules",
        "account login profile",
        "accounts logins profiles",
        "password passphrase passcode",
        "passwords passphrases passcodes",
        "email e-mail messages correspondence",
        "immediately promptly straightaway",
        "before until after",
        "within inside during",
        "appropriate suitable proper fitting",
        "inappropriate unsuitable improper",
        "required needed necessary expected",
        "allowed permitted authorised entitled",
        "prohibited forbidden banned disallowed",
        "ask request seek",
        "help support assistance guidance",
        "request demand ask-for petition",
        "manager supervisor leader head",
        "team group department office",
        "review check audit revisit",
        "reviewed checked audited revisited",
        "annually yearly termly",
        "day week month term",
        "days weeks months terms",
        "one two three four five",
        "delete erase remove destroy",
        "deleted erased removed destroyed",
        "change alter amend modify",
        "changes alterations amendments modifications",
        "customer client user member",
        "customers clients users members",
        "service product offering platform",
        "services products offerings platforms",
        "work employment job duty",
        "responsible accountable answerable",
        "make create produce",
        "written recorded documented",
        "people persons individuals everyone",
        "protect safeguard secure defend",
        "safe secure protected",
        "risk danger hazard threat",
        "law legislation statute regulation",
        "contact email call reach",
        "send forward deliver submit",
        "sent forwarded delivered submitted",
        "receive get obtain",
        "received obtained gotten",
        "include cover contain comprise",
        "includes covers contains comprises",
        "including covering containing",
        "following subsequent next",
        "when whenever once",
        "because since as",
        "however nevertheless but",
        "also additionally too",
        "first initial earliest",
        "new fresh recent additional",
        "time period moment",
        "example instance case",
        "need require want",
        "want wish intend",
        "best finest most-suitable",
        "good sound solid",
        "important vital essential key",
        "serious grave severe",
        "incident event occurrence breach",
        "action step measure",
        "decide determine choose",
        "agree consent accept",
        "permission approval consent authorisation",
    };

    private static final List<String> PHRASES = List.of(
            "at all times",
            "where possible",
            "in writing",
            "without delay",
            "as appropriate",
            "in particular",
            "normally",
            "only",
            "promptly",
            "in advance",
            "on request",
            "wherever practicable",
            "as far as possible",
            "with prior approval",
            "under supervision",
            "in line with guidance",
            "during the working day",
            "including at weekends",
            "whether on site or remote",
            "subject to the law",
            "unless otherwise agreed",
            "except in an emergency",
            "and any successor",
            "or their deputy",
            "by the end of term",
            "within ten working days",
            "before the start of the year",
            "as set out below",
            "free of charge",
            "in good faith");

    private final Map<String, List<String>> rows = new HashMap<>();
    private final List<String> words;

    /** Takes the texts of the corpus: words that have no row are replaced by any other longer word of it. */
    Lexicon(Iterable<String> texts) {
        for (String row : ROWS) {
            List<String> alternatives = List.of(row.split(" "));
            alternatives.forEach(word -> rows.putIfAbsent(word, alternatives));
        }
        TreeSet<String> all = new TreeSet<>();
        for (String text : texts) {
            for (String piece : WordMarks.pieces(text)) {
                if (piece.length() > 4 && piece.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                    all.add(piece);
                }
            }
        }
        words = List.copyOf(all);
    }

    /** Another word in its place; a number for a number. */
    String instead(String word, Random random) {
        List<String> row = rows.get(word.toLowerCase(Locale.ROOT));
        if (row != null) {
            List<String> others = new ArrayList<>(row);
            others.remove(word.toLowerCase(Locale.ROOT));
            return others.get(random.nextInt(others.size()));
        }
        if (word.chars().allMatch(Character::isDigit)) {
            return String.valueOf(random.nextInt(90) + 2);
        }
        if (word.length() <= 3) {
            return word;
        }
        return words.get(random.nextInt(words.size()));
    }

    /** Whether a word is one of the corpus that has no row of its own. */
    boolean isOrdinary(String word) {
        return words.contains(word) && !rows.containsKey(word);
    }

    /** As many different longer words of the corpus that a text does not have. */
    List<String> telling(int count, List<String> pieces, Random random) {
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            String word = words.get(random.nextInt(words.size()));
            if (word.length() > 5 && !rows.containsKey(word) && !chosen.contains(word) && !pieces.contains(word)) {
                chosen.add(word);
            }
        }
        return chosen;
    }

    /** A condition or an adverb that fits nearly anywhere. */
    String phrase(Random random) {
        return PHRASES.get(random.nextInt(PHRASES.size()));
    }
}
