package io.github.policyhandbook.check;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the telephone numbers of single persons in a text: those of mobiles, and those that follow a person about. */
final class PhoneNumbers {

    /** What is cited by such words is a paper, though its number could be a telephone's. */
    private static final Pattern CITED = Pattern.compile(
            "\\b(?:(?:minutes?|ref|reference|urn|upn|invoice)(?:\\s+(?:no|nr|number))?"
                    + "|(?:account|registration|serial|licen[cs]e|policy)\\s+(?:no|nr|number))[.:]?\\s*$"
                    + "|\\baccount\\s+$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_CITATION = 40;

    /** {@code 07/912/345678}: telephone numbers have one stroke at most, behind the code. */
    private static final Pattern FILE_NUMBER = Pattern.compile(".*/.*/.*");

    /** The address of a web page up to a number in it; behind {@code wa.me/} stands whom to write to. */
    private static final Pattern WEB = Pattern.compile(
            "(?:https?://|www\\.)(?!(?:[\\w-]+\\.)*(?:wa\\.me|whatsapp\\.com)/)\\S*$", Pattern.CASE_INSENSITIVE);

    /** Longer addresses come from programs. */
    private static final int LONGEST_ADDRESS = 300;

    private PhoneNumbers() {}

    /**
     * The numbers as they are written, in their order. A number that may be a landline's as well is none of them.
     *
     * @param region the country whose numbers are written without its code
     */
    static List<String> personal(String text, String region) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        List<String> found = new ArrayList<>();
        for (PhoneNumberMatch match : numbers.findNumbers(text, region)) {
            PhoneNumberType type = numbers.getNumberType(match.number());
            boolean personal = type == PhoneNumberType.MOBILE || type == PhoneNumberType.PERSONAL_NUMBER;
            if (personal && !isOfAPaper(match, text) && !isOfAPage(match, text)) {
                found.add(match.rawString());
            }
        }
        return found;
    }

    private static boolean isOfAPage(PhoneNumberMatch match, String text) {
        return WEB.matcher(text.substring(Math.max(0, match.start() - LONGEST_ADDRESS), match.start()))
                .find();
    }

    private static boolean isOfAPaper(PhoneNumberMatch match, String text) {
        return FILE_NUMBER.matcher(match.rawString()).matches()
                || CITED.matcher(text.substring(Math.max(0, match.start() - LONGEST_CITATION), match.start()))
                        .find();
    }
}
