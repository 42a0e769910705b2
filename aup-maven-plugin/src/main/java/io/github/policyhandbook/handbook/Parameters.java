package io.github.policyhandbook.handbook;

import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.review.GivenApproval;
import io.github.policyhandbook.site.Accent;
import io.github.policyhandbook.site.ComparedPairs;
import io.github.policyhandbook.site.Logo;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the values people give as {@code -Daup.name=value} or in a POM. A value that makes no sense is refused with the
 * parameter's name, the value, and an example that works.
 */
public final class Parameters {

    private static final String PATH = "{path}";
    /** What stands in the link of an e-mail without being written in another way. */
    private static final Pattern E_MAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(\\.[\\w-]+)+");

    private static final List<String> PICTURES = List.of("svg", "png", "jpg", "jpeg", "webp");

    private Parameters() {}

    /** The handbook's calendar, from {@code 09-01} and {@code Europe/London}. */
    public static EditionCalendar calendar(String yearStart, String zone) {
        return new EditionCalendar(monthDay(yearStart), zone(zone));
    }

    /** A day, {@code 2024-03-14}; empty where none is stated. */
    public static Optional<LocalDate> asOf(String value) {
        return day("asOf", value);
    }

    static Optional<LocalDate> day(String name, String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.strip()));
        } catch (DateTimeException e) {
            throw refused(name, value, "a day of the calendar, written year-month-day", "2024-03-14");
        }
    }

    /** The day of a meeting; empty where none is stated. */
    public static Optional<LocalDate> meetingDate(String value) {
        return day("meetingDate", value);
    }

    /** The clerk's e-mail address; empty where none is stated. */
    public static Optional<String> clerk(String value) {
        Optional<String> address = text(value);
        if (address.isPresent() && !E_MAIL.matcher(address.get()).matches()) {
            throw refused("clerk", value, "one e-mail address", "clerk@example.sch.uk");
        }
        return address;
    }

    /**
     * What was approved after a meeting; empty where nothing was.
     *
     * @param stated the values of {@code approve, approvedBy, effective, forYear, review} by their names, blank where not
     *     given
     */
    public static Optional<GivenApproval> approval(Map<String, String> stated, EditionCalendar calendar) {
        return new ApprovalParameters(stated, calendar).read();
    }

    /** What a review fails for: {@code none}, {@code cues} or {@code changes}. */
    public static FailOn failOn(String value) {
        return oneOf("failOn", value, FailOn.values());
    }

    /** Which academic years are pinned to which commit, in the order written: {@code 2022-2023=v2023,2023-2024=v2024}. */
    public static Map<String, String> editions(String value, EditionCalendar calendar) {
        Map<String, String> pins = new LinkedHashMap<>();
        for (String pair : list(value)) {
            int equals = pair.indexOf('=');
            Optional<String> year = equals < 1
                    ? Optional.empty()
                    : calendar.parse(pair.substring(0, equals)).map(found -> found.label());
            String commit = pair.substring(equals + 1).strip();
            if (year.isEmpty() || commit.isEmpty()) {
                throw refused(
                        "editions", value, "academic years and the commit or tag of each", "2022-2023=handbook-2023");
            }
            if (pins.put(year.get(), commit) != null) {
                throw new HandbookException("aup.editions names the year " + year.get() + " twice: \"" + value
                        + "\". Keep one commit or tag for each year.");
            }
        }
        return pins;
    }

    /** Which pairs of years are compared: {@code auto}, {@code all} or {@code adjacent}. */
    public static ComparedPairs compare(String value) {
        return oneOf("compare", value, ComparedPairs.values());
    }

    /** How much history must be there: {@code full} or {@code available}; {@code true} asks a check to tell of all of it. */
    public static Completeness history(String value) {
        if (tellsOldRevisions(value)) {
            return Completeness.FULL;
        }
        return choice(value, Completeness.values())
                .orElseThrow(() -> refused(
                        "history",
                        value,
                        "one of full, available, or true to have a check tell the faults of old revisions too",
                        "full"));
    }

    /** Whether a check is asked to tell the faults of old revisions too. */
    public static boolean tellsOldRevisions(String history) {
        return history.strip().equalsIgnoreCase("true");
    }

    /**
     * What a school asks of a check.
     *
     * @param stated the values by their parameters' names; absent where none is stated, and blank too but for {@code required}
     */
    public static CheckSettings check(Map<String, String> stated, boolean oldRevisions) {
        return new CheckParameters(stated).settings(oldRevisions);
    }

    /** The circle of readers: {@code public}, {@code staff} or {@code governors}. */
    public static Readers readers(String value) {
        return oneOf("for", value, Readers.values());
    }

    /** {@code true} or {@code false}, nothing else. */
    public static boolean flag(String name, String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(name, value, "true or false", "true");
        };
    }

    /** The site's own address, made to end in {@code /}; empty where none is stated. */
    public static Optional<String> baseUrl(String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        Optional<String> address = webAddress(value.strip())
                .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
                .map(URI::toASCIIString);
        if (address.isPresent()) {
            return address.map(url -> url.endsWith("/") ? url : url + "/");
        }
        throw refused("baseUrl", value, "the site's web address", "https://intranet.example.sch.uk/handbook/");
    }

    /**
     * Where a policy's file is edited in the browser, with {@code {path}} where its path in the repository goes; empty where
     * none is stated.
     */
    public static Optional<String> editUrl(String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        String pattern = value.strip();
        if (pattern.contains(PATH) && webAddress(pattern.replace(PATH, "path")).isPresent()) {
            return Optional.of(pattern);
        }
        throw refused(
                "editUrl",
                value,
                "the web address where a policy's file is edited, with {path} where its path goes",
                "https://github.com/example-school/handbook/edit/main/{path}");
    }

    /** The colour of links and buttons; empty where none is stated. One that is hard to read is refused with one that is not. */
    public static Optional<Accent> accent(String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        Accent accent = Accent.of(value)
                .orElseThrow(() -> refused("accent", value, "a colour as red, green and blue", "#14507a"));
        if (!accent.isReadable()) {
            throw new HandbookException(String.format(
                    Locale.ROOT,
                    "aup.accent is \"%s\", which is too light to be read on the pages: its lowest contrast there is %.1f to 1, and text needs 4.5."
                            + "\n  The nearest shade of it that can be read is %s: -Daup.accent=%s",
                    value,
                    accent.lowestContrast(),
                    accent.readableShade().hex(),
                    accent.readableShade().hex()));
        }
        return Optional.of(accent);
    }

    /** The picture at the head of every page; empty where none is stated. */
    public static Optional<Logo> logo(Optional<Path> file) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> last = Optional.ofNullable(file.get().getFileName()); // the root of a disk has none
        String name = last.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!PICTURES.contains(ending)) {
            throw refused("logo", file.get().toString(), "a picture: " + String.join(", ", PICTURES), "logo.svg");
        }
        try {
            return Optional.of(new Logo(ending, Files.readAllBytes(file.get())));
        } catch (IOException e) {
            throw new HandbookException(
                    "aup.logo names " + file.get()
                            + ", but that file cannot be read. Look how its name is spelt, or leave the parameter out.",
                    e);
        }
    }

    /** The parts of a list with commas, without blanks around them or empty ones. */
    public static List<String> list(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The text, unless it is blank. */
    public static Optional<String> text(String value) {
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }

    /** An address that a browser can go to; empty for anything else. */
    private static Optional<URI> webAddress(String value) {
        try {
            URI uri = new URI(value);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // like every other address that is none
        }
    }

    private static MonthDay monthDay(String value) {
        try {
            MonthDay day = MonthDay.parse(value.strip(), DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT));
            if (day.getMonthValue() == 2 && day.getDayOfMonth() == 29) {
                throw refused("yearStart", value, "a day that every year has", "09-01");
            }
            return day;
        } catch (DateTimeException e) {
            throw refused("yearStart", value, "a day of the calendar, written month-day", "09-01");
        }
    }

    private static ZoneId zone(String value) {
        try {
            return ZoneId.of(value.strip());
        } catch (DateTimeException e) {
            throw refused("zone", value, "a time zone by its place", "Europe/London");
        }
    }

    private static <E extends Enum<E>> E oneOf(String name, String value, E[] choices) {
        List<String> words = Arrays.stream(choices)
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .toList();
        return choice(value, choices)
                .orElseThrow(() -> refused(name, value, "one of " + String.join(", ", words), words.get(0)));
    }

    private static <E extends Enum<E>> Optional<E> choice(String value, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equalsIgnoreCase(value.strip()))
                .findFirst();
    }

    static HandbookException refused(String name, String value, String expected, String example) {
        return new HandbookException("aup." + name + " is \"" + value + "\", but must be " + expected
                + ". For example: -Daup." + name + "=" + example);
    }
}
