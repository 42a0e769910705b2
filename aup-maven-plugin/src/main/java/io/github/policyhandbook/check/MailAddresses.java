package io.github.policyhandbook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the e-mail addresses of single persons in a text: {@code asha.patel@school.example}, and those of providers for
 * private people. Addresses of {@link OfficeNames} are the school's.
 */
final class MailAddresses {

    /** Begins where the letters before it begin, so that each of a long text is looked at once. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\p{L}\\d._%+'-])[._%+'-]*+(?<name>[\\p{L}\\d][\\p{L}\\d._%+'-]*+)"
                    + "@(?<host>[\\p{L}\\d-]++(?:\\.[\\p{L}\\d-]++){1,20})");

    private static final Pattern PRIVATE = Pattern.compile(
            "(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|sky"
                    + "|talktalk|virginmedia|virgin|ntlworld|blueyonder|tiscali|plus|plusnet|o2|proton|protonmail|pm|gmx|mail"
                    + "|zoho|fastmail)\\.(?:com|net|org|me|uk|co\\.uk|ie|fr|de|es|it)");

    /** Nobody reads post there: RFC 2606 keeps these for examples. */
    private static final Pattern EXAMPLE = Pattern.compile("(?:.*\\.)?example\\.(?:com|org|net)");

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "rev", "revd");

    private static final String WORD = "[\\p{L}']+(?:-[\\p{L}']+)?";

    /** {@code asha.patel}, {@code j_r_smith-jones2}. */
    private static final Pattern OF_SEVERAL_WORDS = Pattern.compile(WORD + "(?:[._]" + WORD + "){1,2}\\d*");

    private MailAddresses() {}

    /** The addresses as they are written, in their order. */
    static List<String> personal(String text) {
        List<String> found = new ArrayList<>();
        if (text.indexOf('@') < 0) {
            return found;
        }
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            if (isPersonal(
                    address.group("name").toLowerCase(Locale.ROOT),
                    address.group("host").toLowerCase(Locale.ROOT))) {
                found.add(text.substring(address.start("name"), address.end()));
            }
        }
        return found;
    }

    private static boolean isPersonal(String name, String host) {
        if (EXAMPLE.matcher(host).matches()) {
            return false;
        }
        List<String> parts = Arrays.stream(name.split("[._%+-]+"))
                .map(part -> part.replaceFirst("\\d+$", ""))
                .toList();
        if (PRIVATE.matcher(host).matches()) {
            // A club or an office writes from such an address too.
            return !OfficeNames.isOne(parts, host) && parts.stream().noneMatch(OfficeNames::holdsSchoolWord);
        }
        return OF_SEVERAL_WORDS.matcher(name).matches()
                && parts.get(parts.size() - 1).length() > 1
                && (TITLES.contains(parts.get(0)) || !OfficeNames.isOne(parts, host));
    }
}
