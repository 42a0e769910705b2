package io.github.policyhandbook.check;

import io.github.policyhandbook.model.OneLine;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two pairs of brackets, one behind the other, that lead nowhere: {@code [Complaints form][form]}. That may be a link or an
 * image whose address was forgotten; or words to choose from, {@code [Yes][No]}, a citation, or a gap to fill in.
 *
 * @param image whether an exclamation mark stands before them
 * @param words what stands in the first pair
 * @param name what stands in the second one; empty for {@code [form][]}
 * @param row whether they are among more than two pairs in a row
 */
record WrittenReference(boolean image, String words, String name, boolean row) {

    /** Finds them in a text. */
    static final Pattern PATTERN =
            Pattern.compile("(?<image>(?<![\\p{L}\\p{N}])!|)\\[(?<words>[^\\[\\]]++)]\\[(?<name>[^\\[\\]]*+)]");

    /** Boxes to tick, footnotes, and what is still to be filled in. */
    private static final String NO_LINK = "[x\\W_]?|\\^.*|[\\W_]*|(?:add|date|enter|insert|name|school|your)\\b.*";

    /** Words that are a figure, or end in one as do a year and a paragraph's number, are a citation. */
    private static final Pattern OTHER_WORDS = Pattern.compile(NO_LINK + "|.|\\d.*|.*\\d", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_NAME = Pattern.compile(NO_LINK, Pattern.CASE_INSENSITIVE);

    private static final Pattern TO_CHOOSE = Pattern.compile(
            "yes|no|n/?a|true|false|he|she|they|him|her|them|his|hers|theirs|mr|mrs|ms|miss|mx|dr|male|female|agree|disagree"
                    + "|am|pm|none|both|other",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile(
            "[a-z][a-z\\d+.-]+://.*|mailto:.*|www\\..*|\\.{1,2}/.*|#[a-z].*|\\S.*\\.(?:md|markdown|html?|pdf|docx?|odt|xlsx?"
                    + "|pptx?|png|jpe?g|gif|svg|webp)(?:#.*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The one that was found in a text. */
    static WrittenReference of(Matcher found, String text) {
        boolean behind = found.start("words") > 1 && text.charAt(found.start("words") - 2) == ']';
        boolean before = found.end() < text.length() && text.charAt(found.end()) == '[';
        return new WrittenReference(
                !found.group("image").isEmpty(),
                OneLine.of(found.group("words")).strip(),
                OneLine.of(found.group("name")).strip(),
                behind || before);
    }

    /** The name under which its address is looked for. */
    String definition() {
        return name.isEmpty() ? words : name;
    }

    /** Whether its name is an address itself. */
    boolean namesAddress() {
        return ADDRESS.matcher(name).matches();
    }

    /** Whether it can only be meant as a link or an image. */
    boolean isSurelyMeant(DefinedNames defined) {
        if (isOther(words, OTHER_WORDS) || (!name.isEmpty() && isOther(name, OTHER_NAME))) {
            return false;
        }
        return image
                || namesAddress()
                || plain(words).equals(plain(name))
                || defined.near(definition()).isPresent()
                || (!row && !defined.links().isEmpty() && !isChoice());
    }

    private static boolean isOther(String words, Pattern other) {
        return other.matcher(words).matches();
    }

    private boolean isChoice() {
        return TO_CHOOSE.matcher(words).matches() || TO_CHOOSE.matcher(name).matches();
    }

    private static String plain(String words) {
        return NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
