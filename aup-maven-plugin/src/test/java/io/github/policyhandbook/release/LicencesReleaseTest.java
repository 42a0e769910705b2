package io.github.policyhandbook.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of docs/licences.md names what the plugin runs with, and nothing else. */
class LicencesReleaseTest {

    private static final Pattern LISTED = Pattern.compile("\\(([\\w.-]+):[\\w.-]+:[^)]* - ");
    private static final Pattern NAMED = Pattern.compile("`([\\w.-]+)`");

    @Test
    void theTableNamesTheGroupOfEveryLibrary() throws IOException {
        Path list = Path.of("target", System.getProperty("release.artifact") + "-third-party.txt");

        Set<String> listed = found(LISTED, Files.readString(list));

        assertThat(listed).hasSizeGreaterThan(20);
        assertThat(found(NAMED, table())).isEqualTo(listed);
    }

    /** The first column of the table. */
    private static String table() throws IOException {
        String section = Files.readString(Path.of("..", "docs", "licences.md"));
        StringBuilder libraries = new StringBuilder();
        section.lines()
                .filter(line -> line.startsWith("|"))
                .forEach(line -> libraries.append(line.split("\\|")[1]).append('\n'));
        return libraries.toString();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
