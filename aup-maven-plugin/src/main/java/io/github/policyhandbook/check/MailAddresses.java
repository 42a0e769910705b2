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
 * private people. {@code office@}, {@code head.teacher@} are the school's.
 */
final class MailAddresses {

    private static final Pattern ADDRESS =
            Pattern.compile("(?<name>[\\p{L}\\d][\\p{L}\\d._%+'-]*)@(?<host>[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)");

    private static final Pattern PRIVATE = Pattern.compile(
            "(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|sky"
                    + "|talktalk|virginmedia|virgin|ntlworld|blueyonder|tiscali|plus|plusnet|o2|proton|protonmail|pm|gmx|mail"
                    + "|zoho|fastmail)\\.(?:com|net|org|me|uk|co\\.uk|ie|fr|de|es|it)");

    /** Nobody reads post there: RFC 2606 keeps these for examples. */
    private static final Pattern EXAMPLE = Pattern.compile("(?:.*\\.)?example\\.(?:com|org|net)");

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "rev", "revd");

    /** Words of which the addresses of posts and offices are made, and of those that only show how one is written. */
    private static final Set<String> POSTS =
            Set.of(("absence absences academic academy accessibility accounts admin administration administrator "
                            + "admissions after afterschool alumni assessment attendance board bookings breakfast bursar "
                            + "business careers catering chair child childprotection class clerk club clubs comms "
                            + "communications community complaints computing contact data dataprotection ddsl deputy "
                            + "designated director dpo dsl early education eng english enquiries enquiry events exam "
                            + "examinations example exams extended facilities family fees finance first firstname foi "
                            + "forename form friends gdpr general governance governor governors head headmaster "
                            + "headmistress headoffice headteacher help helpdesk homework house hr ict inclusion infant "
                            + "infants info information initial it join junior juniors kitchen ks last lastname lead "
                            + "leadership learning lettings library local main manager marketing maths media medical mental "
                            + "music name network no nonreply noreply nurse nursery office officer online onlinesafety "
                            + "operations our parent parents pastoral payments pe personnel plus pre premises preschool "
                            + "press primary principal privacy protection pta ptfa pupil pupils reception recruitment "
                            + "registrar reply report reports room safe safeguarding safety sbm school schools science "
                            + "secondary secretary sen senco send sendco senior services site sixth sixthform slt somebody "
                            + "someone sports staff student students support surname systems teacher team tech technical "
                            + "the transport travel treasurer trips trust trustees tuition ukvi uniform user username "
                            + "visits volunteer web webmaster welfare wellbeing whistleblowing work wraparound year your "
                            + "yourname")
                    .split(" "));

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
                found.add(address.group());
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
            return parts.stream().noneMatch(MailAddresses::endsInPost);
        }
        boolean oneOfSeveral = parts.size() > 1 && name.matches("[\\p{L}']+(?:[._][\\p{L}']+){1,2}\\d*");
        return oneOfSeveral
                && parts.get(parts.size() - 1).length() > 1
                && (TITLES.contains(parts.get(0)) || parts.stream().noneMatch(POSTS::contains));
    }

    /** {@code friendsofparkschool}, {@code parkschooloffice}: a club or an office writes from such an address too. */
    private static boolean endsInPost(String part) {
        return POSTS.contains(part)
                || POSTS.stream()
                        .filter(post -> post.length() > 3)
                        .anyMatch(post -> part.startsWith(post) || part.endsWith(post));
    }
}
