package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on front matter names the keys that a policy may state, and no others. */
class FrontMatterPageTest {

    private static final Path PAGE = Path.of("..", "docs", "front-matter.md");
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    @Test
    void itNamesEveryKey() throws IOException {
        List<String> named = KEY.matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(named)
                .doesNotHaveDuplicates()
                .containsAll(MisspeltKey.known())
                .allMatch(MisspeltKey::isKnown);
    }
}
