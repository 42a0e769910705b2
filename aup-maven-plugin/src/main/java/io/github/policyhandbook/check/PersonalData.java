package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Rule;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Private e-mail addresses and telephone numbers in a text for the public, where anybody gathers them. */
final class PersonalData implements Inspection.OfFile {

    /** Seven digits at least: no day, no year, no postcode. Without one, no library is asked. */
    private static final Pattern DIGITS = Pattern.compile("[+\\d](?:[\\s()./\\p{Pd}]{0,3}\\d){6}");

    /** Said of a number that is the school's, or a service's, though it is a mobile's. */
    private static final Pattern SHARED =
            Pattern.compile("(?i)\\b(?:school(?:['’]s)?|duty|trips?|visits?|office|emergency|club|nursery|on-call|site)"
                    + " (?:mobile|phone|telephone)|help ?line|hot ?line|\\btext (?:service|line|number)|chathealth|childline"
                    + "|text(?:ing)? (?:us|the school|the office)\\b");

    /** A list of so many has one cause, and nobody reads on. */
    private static final int MOST_TOLD = 100;

    /** So many digits at the end are the same with the country's code before them and without. */
    private static final int SAME = 9;

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        if (file.facts().circle() != Readers.PUBLIC || handbook.reading(file).isEmpty()) {
            return List.of();
        }
        Page page = new Page(
                file,
                () -> textsThatNameTheSchool(file, handbook),
                handbook.settings().region());
        PrintedFact.of(file).forEach(fact -> page.read(fact.words(), found -> file.lineOf(fact.key(), found)));
        for (Clause clause : file.text().clauses()) {
            page.read(clause.text(), found -> file.lineOf(clause, found));
            clause.links().stream()
                    .filter(link ->
                            link.target().startsWith("mailto:") || link.target().startsWith("tel:"))
                    .forEach(link -> page.target(link.target(), clause, found -> file.lineOf(clause, link)));
        }
        return page.faults();
    }

    /** The file itself and the home page, which both may say what the school is called. */
    private static String textsThatNameTheSchool(CheckedFile file, CheckedHandbook handbook) {
        Optional<CheckedFile> home =
                handbook.home().filter(other -> !other.path().equals(file.path()));
        return Stream.concat(Stream.of(file), home.stream())
                .map(text -> String.join("\n", text.lines()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * The addresses and numbers of one text, each told once, where it stands first. What is right in one place for a stated
     * reason need not be right in another, so the first place without such a reason is told as well.
     */
    private static final class Page {

        private final CheckedFile file;
        private final List<Silence> silences;
        private final Supplier<String> aboutSchool;
        private final String region;
        private final Map<String, Boolean> ofSchool = new HashMap<>();
        private final Set<String> toldOf = new HashSet<>();
        private final List<Fault> faults = new ArrayList<>();

        Page(CheckedFile file, Supplier<String> aboutSchool, String region) {
            this.file = file;
            this.aboutSchool = aboutSchool;
            this.silences = SilencedPlaces.in(file).silences();
            this.region = region;
        }

        void read(String text, ToIntFunction<String> lineOf) {
            if (faults.size() >= MOST_TOLD) {
                return;
            }
            MailAddresses.personal(text).stream()
                    .filter(address -> !isSchools(address.toLowerCase(Locale.ROOT)))
                    .forEach(address -> mail(address, lineOf));
            if (DIGITS.matcher(text).find() && !SHARED.matcher(text).find()) {
                PhoneNumbers.personal(text, region).forEach(number -> phone(number, lineOf));
            }
        }

        /** The text is looked through once for an address, and not for each of very many. */
        private boolean isSchools(String address) {
            return ofSchool.size() < MOST_TOLD
                    ? ofSchool.computeIfAbsent(address, one -> NamesakeSchool.isSpokenOf(one, aboutSchool.get()))
                    : ofSchool.getOrDefault(address, false);
        }

        /** The address behind a link's words, unless the words around it say that it is the school's. */
        void target(String target, Clause clause, ToIntFunction<String> lineOf) {
            String behind = target.substring(target.indexOf(':') + 1).replaceFirst("\\?.*$", "");
            boolean shared =
                    target.startsWith("tel:") && SHARED.matcher(clause.text()).find();
            if (!shared) {
                read(decoded(behind), lineOf);
            }
        }

        List<Fault> faults() {
            return List.copyOf(faults);
        }

        private void mail(String address, ToIntFunction<String> lineOf) {
            add(
                    address.toLowerCase(Locale.ROOT),
                    Fault.warning(
                            Rule.PERSONAL_DATA,
                            lineOf.applyAsInt(address),
                            "\"" + address + "\" looks like one person's e-mail address, in a text for the public",
                            "Give the address of an office or a post instead, as in office@school.example."));
        }

        private void phone(String number, ToIntFunction<String> lineOf) {
            String digits = number.replaceAll("\\D", "");
            add(
                    digits.substring(Math.max(0, digits.length() - SAME)),
                    Fault.warning(
                            Rule.PERSONAL_DATA,
                            lineOf.applyAsInt(number),
                            "\"" + number + "\" is the number of a mobile telephone, in a text for the public",
                            "Give the school's number instead. If the telephone is the school's own, say so: \"the school"
                                    + " mobile\"."));
        }

        private void add(String same, Fault fault) {
            Finding finding = file.finding(fault);
            boolean isRight = silences.stream().anyMatch(silence -> silence.takesBack(finding));
            if (faults.size() < MOST_TOLD && (isRight || toldOf.add(same))) {
                faults.add(fault);
            }
        }

        private static String decoded(String written) {
            try {
                return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return written; // a lone percent sign is what the author meant
            }
        }
    }
}
