package io.github.policyhandbook.check;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A school that is called like a person: where a text speaks of the John Fisher Catholic Primary School,
 * {@code john.fisher@} is its office.
 */
final class NamesakeSchool {

    /** What stands between a school's name and the word for it. */
    private static final String KIND =
            "(?:\\s+(?:and|of|catholic|christian|church|cofe|c\\.?\\s?of\\s?e\\.?|c\\.?e\\.?|england"
                    + "|methodist|r\\.?c\\.?|roman|jewish|muslim|primary|infants?|junior|nursery|pre|first|middle|high|upper|lower"
                    + "|secondary|sixth|form|grammar|comprehensive|community|voluntary|aided|controlled|foundation|free|special"
                    + "|preparatory|prep|public|boys['’]?|girls['’]?|technology|sports|arts|v\\.?a\\.?|v\\.?c\\.?)){0,8}";

    /** As in "Asha Patel, school business manager": her post is of a school, and she is none. */
    private static final String NO_POST =
            "(?!['’]?s?\\s+(?:admin\\w*|bursar|business|caretaker|chaplain|clerk|cook|counsell?or"
                    + "|director|finance|governor|improvement|keeper|lead\\w*|librarian|manager|nurse|office|officer|principal"
                    + "|secretary|teacher|trustee|welfare)\\b)";

    private NamesakeSchool() {}

    /**
     * Whether a text speaks of a school of that name.
     *
     * @param address of which the part before the {@code @} looks like a person's name
     */
    static boolean isSpokenOf(String address, String text) {
        String name = Arrays.stream(address.substring(0, address.indexOf('@')).split("[._]"))
                .map(word -> Pattern.quote(word.replaceFirst("\\d+$", "")))
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                        "\\b" + name + KIND + "\\s+(?:school|academy|college|nursery|federation)\\b" + NO_POST,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
