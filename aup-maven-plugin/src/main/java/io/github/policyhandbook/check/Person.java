package io.github.policyhandbook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person as a contact names one: {@code Mrs A. Patel}. Who is meant counts, not the title.
 *
 * @param given the given name or its initial, in lower case; empty where only the surname is written
 * @param surname in lower case
 */
record Person(String given, String surname) {

    private static final Pattern BETWEEN =
            Pattern.compile("[,;/()&:|]|\\s[-–—]\\s|\\s(?:and|or|with)\\s", Pattern.CASE_INSENSITIVE);

    private static final String WORD = "(?:\\p{Lu}\\.?(?![\\p{L}'’])|\\p{Lu}[\\p{L}'’-]+)";

    private static final String NAME =
            "(?<name>" + WORD + "(?:\\s+(?:(?:van|von|de|der|den|la|le|al|el|bin|ap)\\s+){0,3}" + WORD + "){0,3})";

    private static final Pattern WITH_TITLE = Pattern.compile(
            "(?i:the\\s+)?(?i:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|revd|fr|father|sister|canon)\\.?\\s+"
                    + NAME);

    private static final Pattern ALONE = Pattern.compile(NAME);

    /** Capitals alone do not make a person: {@code School Office}. */
    private static final Set<String> OFFICES = Set.of(
            "academy",
            "administration",
            "administrator",
            "admin",
            "advice",
            "assistant",
            "authority",
            "board",
            "bursar",
            "business",
            "centre",
            "chair",
            "child",
            "children",
            "clerk",
            "co-ordinator",
            "committee",
            "contact",
            "coordinator",
            "council",
            "data",
            "department",
            "deputy",
            "designated",
            "desk",
            "director",
            "executive",
            "extension",
            "finance",
            "front",
            "governing",
            "governor",
            "governors",
            "head",
            "headteacher",
            "help",
            "helpdesk",
            "help-desk",
            "house",
            "hr",
            "ict",
            "it",
            "key",
            "lead",
            "leader",
            "leadership",
            "learning",
            "line",
            "local",
            "main",
            "manager",
            "network",
            "nurse",
            "office",
            "officer",
            "phase",
            "primary",
            "principal",
            "protection",
            "pupil",
            "reception",
            "receptionist",
            "room",
            "safeguarding",
            "school",
            "secondary",
            "secretary",
            "senior",
            "service",
            "services",
            "site",
            "staff",
            "stage",
            "support",
            "teacher",
            "team",
            "technician",
            "technical",
            "the",
            "trust",
            "trustees",
            "vacant",
            "welfare",
            "year",
            "your",
            "see",
            "ask",
            "any",
            "all",
            "to",
            "as",
            "tbc");

    /** The persons that a contact names, in the order written; none where it says in other words where to ask. */
    static List<Person> in(String words) {
        List<Person> persons = new ArrayList<>();
        for (String part : BETWEEN.split(words)) {
            of(part.strip()).ifPresent(persons::add);
        }
        return persons;
    }

    private static Optional<Person> of(String part) {
        Matcher titled = WITH_TITLE.matcher(part);
        if (titled.lookingAt()) {
            return Optional.of(named(titled.group("name")));
        }
        Matcher alone = ALONE.matcher(part);
        boolean person = alone.matches()
                && part.contains(" ")
                && Arrays.stream(part.toLowerCase(Locale.ROOT).split("\\s+")).noneMatch(OFFICES::contains);
        return person ? Optional.of(named(part)) : Optional.empty();
    }

    private static Person named(String name) {
        String[] words = name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace(".", "")
                .split("\\s+");
        return new Person(words.length > 1 ? words[0] : "", words[words.length - 1]);
    }

    /** Whether two names may be one person's: {@code Mrs Patel}, {@code A. Patel} and {@code Asha Patel} may. */
    boolean mayBe(Person other) {
        return surname.equals(other.surname) && (given.startsWith(other.given) || other.given.startsWith(given));
    }
}
