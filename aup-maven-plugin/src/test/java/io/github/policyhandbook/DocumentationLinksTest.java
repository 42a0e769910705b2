package io.github.policyhandbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The project's own pages lead to each other and to files that are there. */
class DocumentationLinksTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

    @Test
    void everyLinkToAFileLeadsToOne() throws IOException {
        List<String> lost = new ArrayList<>();
        List<Path> pages = pages();
        for (Path page : pages) {
            Matcher link = LINK.matcher(withoutExamples(Files.readString(page)));
            while (link.find()) {
                boolean file = !link.group(1).matches("[a-z]+:.*");
                if (file && !Files.exists(page.resolveSibling(link.group(1)))) {
                    lost.add(ROOT.relativize(page) + " -> " + link.group(1));
                }
            }
        }

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(lost).isEmpty();
    }

    /** A link in code is shown, and leads nowhere. */
    private static String withoutExamples(String page) {
        return page.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(
                                    ROOT.resolve("README.md"),
                                    ROOT.resolve("CHANGELOG.md"),
                                    ROOT.resolve("CONTRIBUTING.md"),
                                    ROOT.resolve("SECURITY.md")),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }
}
