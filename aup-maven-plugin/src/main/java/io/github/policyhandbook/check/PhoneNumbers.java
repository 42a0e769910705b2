package io.github.policyhandbook.check;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.ArrayList;
import java.util.List;

/** Finds the telephone numbers of single persons in a text: those of mobiles, and those that follow a person about. */
final class PhoneNumbers {

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
            if (type == PhoneNumberType.MOBILE || type == PhoneNumberType.PERSONAL_NUMBER) {
                found.add(match.rawString());
            }
        }
        return found;
    }
}
