package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SVG files of the repository that are copied into the site: they must not run, even when opened by themselves. */
class HostileDrawingTest {

    @TempDir
    private Path folder;

    @Test
    void aDrawingIsCopiedWithoutItsScript() throws IOException {
        try (SmallSchool school = new SmallSchool(folder)) {
            school.write("policies/map.svg", drawing("<script>evil()</script><rect onclick='evil()'/>"))
                    .commit("policies/visitors.md", "# Visitors\n\n![Map](map.svg)\n")
                    .write("policies/map.svg", drawing("<image href='https://evil.example/a.png'/><circle/>"))
                    .commit("policies/visitors.md", "# Visitors\n\n![The map](map.svg) [open it](map.svg)\n")
                    .build();

            assertThat(drawings(school))
                    .hasSize(2)
                    .allMatch(svg -> svg.contains("<svg") && !svg.contains("evil") && !svg.contains("script"));
            assertThat(school.file("policies/visitors.html")).contains("<img src=\"../assets/images/map-");
        }
    }

    @Test
    void aDrawingThatCannotRunIsCopiedAsItIs() throws IOException {
        String harmless = drawing("<style>.a{fill:red}</style><rect class='a'/>");
        try (SmallSchool school = new SmallSchool(folder)) {
            school.write("policies/map.svg", harmless)
                    .commit("policies/visitors.md", "# Visitors\n\n![Map](map.svg)\n")
                    .build();

            assertThat(drawings(school)).containsExactly(harmless);
            assertThat(school.told()).isEmpty();
        }
    }

    @Test
    void whatIsNoDrawingIsToldAndItsAlternativeTextShown() throws IOException {
        try (SmallSchool school = new SmallSchool(folder)) {
            school.write("policies/map.svg", "<html><script>evil()</script>")
                    .commit("policies/visitors.md", "# Visitors\n\n![Way in](map.svg)\n")
                    .build();

            assertThat(drawings(school)).isEmpty();
            assertThat(school.file("policies/visitors.html")).contains("Way in").doesNotContain("<img");
            assertThat(school.told())
                    .singleElement()
                    .asString()
                    .startsWith("WARNING policies/visitors.md:3: the image \"map.svg\" cannot be shown");
        }
    }

    private static String drawing(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>";
    }

    private static List<String> drawings(SmallSchool school) throws IOException {
        try (Stream<Path> files = Files.walk(school.site())) {
            List<String> drawings = files.filter(file -> file.toString().endsWith(".svg"))
                    .map(file -> school.file(school.site().relativize(file).toString()))
                    .toList();
            return drawings;
        }
    }
}
