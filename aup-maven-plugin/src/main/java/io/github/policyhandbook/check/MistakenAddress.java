package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.site.LostLinks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that a browser or a mail program understands and a link does not: {@code www.school.example} without
 * {@code https://}, {@code office@school.example} without {@code mailto:}, and the folder of a network, {@code \\server\forms}.
 */
final class MistakenAddress {

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\d._%+'-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+){1,20}(?:\\?.*)?");

    /** Endings that no document has; a {@code .md} lies in Moldova too. */
    private static final Pattern WEB = Pattern.compile(
            "(?:www\\d?\\.[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+){0,20}|(?:[\\p{L}\\d-]+\\.){1,20}(?:com|org|net|gov|uk|ie|eu|edu|info|wales"
                    + "|scot|cymru|school|academy))(?::\\d+)?(?:[/?#].*)?",
            Pattern.CASE_INSENSITIVE);

    /** Markdown reads the two strokes at the beginning as one. */
    private static final Pattern NETWORK = Pattern.compile("\\\\?(?<server>\\\\[^\\\\/]+[\\\\/]).*");

    private MistakenAddress() {}

    /**
     * What is wrong with a link that leads nowhere; empty where its target is no such address.
     *
     * @param written the lines on which the link stands
     */
    static Optional<Fault> fault(String target, int line, String written) {
        if (MAIL.matcher(target).matches()) {
            return Optional.of(meaning(target, line, "mailto:", "an e-mail address"));
        }
        if (WEB.matcher(target).matches()) {
            return Optional.of(meaning(target, line, "https://", "a web address"));
        }
        Matcher network = NETWORK.matcher(target);
        return network.matches() && written.contains("\\" + network.group("server"))
                ? Optional.of(toNetwork(target, line))
                : Optional.empty();
    }

    private static Fault meaning(String target, int line, String beginning, String what) {
        Fault nowhere = LostLinks.nowhere(line, target);
        String mend = "Write \"" + beginning + target + "\": in a link, " + what + " begins with " + beginning + ".";
        return new Fault(nowhere.rule(), nowhere.severity(), line, nowhere.what(), mend);
    }

    private static Fault toNetwork(String target, int line) {
        String path = target.startsWith("\\\\") ? target : "\\" + target;
        return Fault.warning(
                Rule.LINK_NOT_ALLOWED,
                line,
                "the link to \"" + path + "\" leads into a network that readers of the site are not in",
                "Put the document beside the policy in the repository, and link to it by its relative path.");
    }
}
