package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Roles that a text sends its readers to, and that nobody in the handbook is named for. A school that names no contacts at
 * all does so elsewhere.
 */
final class ContactNames implements Inspection {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)[\\W_]*(?:tb[acd]|to be (?:confirmed|announced|appointed|decided|added)|n/?a|none|null|name|x{2,}|insert.*"
                    + "|name (?:here|of .*)|\\[.*]|<.*>)?[\\W_]*");

    /** Beside the role in the text itself: a person, an address, a telephone. */
    private static final Pattern REACHED =
            Pattern.compile("@|\\d{3}[\\s-]?\\d{3}|(?<!\\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.?\\s+\\p{Lu}"
                    + "|(?:[:(,–-]\\s*|\\bis\\s+)\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+");

    @Override
    public List<Finding> findings(CheckedHandbook handbook) {
        List<Contact> contacts = Contact.of(handbook);
        List<Finding> found = new ArrayList<>();
        contacts.stream()
                .filter(contact -> PLACEHOLDER.matcher(contact.words()).matches())
                .forEach(contact -> found.add(contact.file().finding(placeholder(contact))));
        if (contacts.isEmpty()) {
            return found;
        }
        List<CheckedFile> files = Contact.standing(handbook);
        for (ReachableRole role : ReachableRole.values()) {
            if (!isNamed(role, contacts, files)) {
                firstUse(role, files).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Fault placeholder(Contact contact) {
        return Fault.warning(
                Rule.CONTACT_NOT_NAMED,
                contact.line(),
                "the role \"" + contact.role() + "\" is still to be filled in: \"" + contact.words() + "\"",
                "Write who it is or where to ask, or take the line away.");
    }

    private static boolean isNamed(ReachableRole role, List<Contact> contacts, List<CheckedFile> files) {
        return contacts.stream().anyMatch(contact -> role.isHeldBy(contact.role()))
                || files.stream()
                        .flatMap(file -> file.text().faults().stream())
                        .anyMatch(fault -> fault.rule() == Rule.CONTACT_NOT_NAMED && role.isHeldBy(fault.what()))
                || files.stream()
                        .flatMap(file -> file.text().clauses().stream())
                        .anyMatch(clause -> role.isUsedIn(clause.text()) && isReached(clause));
    }

    private static boolean isReached(Clause clause) {
        return REACHED.matcher(clause.text()).find()
                || clause.links().stream()
                        .anyMatch(link -> link.target().startsWith("mailto:")
                                || link.target().startsWith("tel:"));
    }

    private static Optional<Finding> firstUse(ReachableRole role, List<CheckedFile> files) {
        for (CheckedFile file : files) {
            for (Clause clause : file.text().clauses()) {
                if (!clause.isHeading() && role.isUsedIn(clause.text())) {
                    return Optional.of(file.finding(new Fault(
                            Rule.CONTACT_NOT_NAMED,
                            role.severity(),
                            clause.line(),
                            "readers are sent to the " + role.title() + ", but no policy says who that is",
                            "Add it to the contacts of a policy, as in \"  " + capital(role.title())
                                    + ": Mrs A. Patel\" or \": ask at the school office\" below \"contacts:\".")));
                }
            }
        }
        return Optional.empty();
    }

    private static String capital(String title) {
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
