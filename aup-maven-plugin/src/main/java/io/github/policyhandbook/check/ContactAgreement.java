package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One role, held by one person here and by another there: one of the two policies was forgotten when somebody left. */
final class ContactAgreement implements Inspection {

    /** Behind a role's name: {@code (DSL)}, {@code (SENDCo)}. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\(\\s*\\p{Lu}[\\p{Ll}]?\\p{Lu}[\\p{L}]{0,5}\\s*\\)");

    private static final Map<String, String> SHORT = Map.of(
            "dsl", "designatedsafeguardinglead",
            "safeguardinglead", "designatedsafeguardinglead",
            "dpo", "dataprotectionofficer",
            "sendco", "senco",
            "specialeducationalneedscoordinator", "senco",
            "head", "headteacher");

    /** Each policy has its own, or several people hold it. */
    private static final Set<String> MANY = Set.of(
            "lead",
            "owner",
            "author",
            "contact",
            "maincontact",
            "contactperson",
            "policylead",
            "policyowner",
            "policyauthor",
            "leadforthispolicy",
            "responsible",
            "responsibleperson",
            "personresponsible",
            "questions",
            "reviewer",
            "approver",
            "governor",
            "linkgovernor",
            "leadgovernor",
            "namedgovernor",
            "responsiblegovernor",
            "trustee",
            "linktrustee",
            "linemanager",
            "firstaider",
            "classteacher",
            "formtutor",
            "tutor",
            "teacher",
            "headofyear",
            "headofdepartment",
            "headofhouse",
            "subjectlead",
            "subjectleader",
            "phaseleader",
            "technician",
            "keyworker",
            "mentor");

    @Override
    public List<Finding> findings(CheckedHandbook handbook) {
        Map<String, Contact> firsts = new TreeMap<>();
        List<Finding> found = new ArrayList<>();
        for (Contact contact : Contact.of(handbook)) {
            String role = key(contact.role());
            boolean one = !MANY.contains(role) && !role.startsWith("deputy") && !role.startsWith("assistant");
            if (!one
                    || contact.file().facts().isDraft()
                    || Person.in(contact.words()).isEmpty()) {
                continue; // a draft may propose a change
            }
            Contact first = firsts.putIfAbsent(role, contact);
            if (first != null && !agree(first, contact)) {
                found.add(contact.file().finding(differs(first, contact)));
            }
        }
        return found;
    }

    /** Whether the two may name one person, be it among several. */
    private static boolean agree(Contact one, Contact other) {
        List<Person> persons = Person.in(other.words());
        return Person.in(one.words()).stream()
                .anyMatch(person -> persons.stream().anyMatch(person::mayBe));
    }

    private static Fault differs(Contact first, Contact other) {
        return Fault.warning(
                Rule.CONTACT_DIFFERS,
                other.line(),
                "the role \"" + other.role() + "\" is held by \"" + other.words() + "\" here, and by \"" + first.words()
                        + "\" in " + first.file().path() + ":" + first.line(),
                "Name the same person in both, or tell the two roles apart, as in \"" + other.role() + ", juniors\".");
    }

    /** A role as it is compared: case, hyphens, blanks, an article and an abbreviation behind it aside. */
    private static String key(String role) {
        String plain = ABBREVIATION
                .matcher(role)
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:the|our)\\s+", "")
                .replaceAll("[\\s.'’\\p{Pd}]+", "");
        return SHORT.getOrDefault(plain, plain);
    }
}
