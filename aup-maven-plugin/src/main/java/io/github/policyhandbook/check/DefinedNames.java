package io.github.policyhandbook.check;

import io.github.policyhandbook.model.NearestName;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a file gives addresses and footnotes on lines of their own: {@code [form]: complaints.md}.
 *
 * @param links in small letters
 * @param footnotes without the {@code ^}
 */
record DefinedNames(Set<String> links, Set<String> footnotes) {

    private static final Pattern DEFINITION = Pattern.compile("[\\s>]*+\\[(?<note>\\^?)(?<name>[^\\[\\]]++)]:.*");

    /** In a shorter name a slip of one letter makes any other. */
    private static final int SHORTEST_NEAR = 4;

    /** The names that the lines of a file define. */
    static DefinedNames in(CheckedFile file) {
        Set<String> links = new TreeSet<>();
        Set<String> footnotes = new TreeSet<>();
        for (String line : file.lines()) {
            if (line.contains("]:")) {
                Matcher definition = DEFINITION.matcher(line);
                if (definition.matches()) {
                    boolean note = !definition.group("note").isEmpty();
                    (note ? footnotes : links)
                            .add(definition.group("name").strip().toLowerCase(Locale.ROOT));
                }
            }
        }
        return new DefinedNames(links, footnotes);
    }

    /** The name of an address that is nearly this one. */
    Optional<String> near(String name) {
        return name.length() < SHORTEST_NEAR ? Optional.empty() : NearestName.to(name.toLowerCase(Locale.ROOT), links);
    }
}
