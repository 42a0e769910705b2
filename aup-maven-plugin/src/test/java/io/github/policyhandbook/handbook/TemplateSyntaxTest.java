package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What means something to a template language means nothing in a policy: it is shown as it is written. */
class TemplateSyntaxTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ 7 * 191 }}",
                "{{ page.frame | raw }}",
                "{% include \"footer\" %}",
                "{% for i in range(1, 9) %}",
                "{% verbatim %}",
                "{% endverbatim %}",
                "{# a comment #}",
                "{{ \"\".getClass().forName(\"java.lang.Runtime\") }}",
                "${7 * 191}",
                "#{7 * 191}",
                "<%= 7 * 191 %>",
                "{{"
            })
    void itIsShownInTextsAndFactsNowAndThen(String syntax) {
        String quoted = "'" + syntax.replace("'", "''") + "'";
        String text =
                "---\ntitle: " + quoted + "\nowner: " + quoted + "\ncategory: " + quoted + "\naudience: [" + quoted
                        + "]\napproved: 2022-09-02\napproved-by: " + quoted + "\ncontacts:\n  " + quoted + ": " + quoted
                        + "\nsummary-of-changes: " + quoted + "\n---\n# " + syntax + "\n\nWords @ `" + syntax
                        + "`.\n\n| " + syntax
                        + " | b |\n|---|---|\n| c | " + syntax + " |\n";
        try (SmallSchool school = new SmallSchool(folder)) {
            school.commit("policies/visitors.md", text.replace("@", "1"))
                    .commit("policies/visitors.md", text.replace("@", "2"))
                    .write("policies/index.md", "# " + syntax + "\n\n" + syntax + "\n")
                    .commit("policies/trips.md", "# Trips\n\n" + syntax + "\n")
                    .build();

            String shown = syntax.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            assertThat(unquoted(school.file("policies/trips.html"))).contains(unquoted(shown));
            assertThat(unquoted(school.file("policies/visitors.html")))
                    .contains("Words 2 <code>" + unquoted(shown) + "</code>");
            assertThat(unquoted(school.file("changes/2022-2023/2023-2024/visitors.html")))
                    .contains(unquoted(shown));
            assertThat(school.texts())
                    .allSatisfy((path, written) ->
                            assertThat(written).as(path).doesNotContain("1337", "java.lang.Runtime@"));
        }
    }

    @Test
    void itsOwnFurnitureIsThereAsEver() {
        try (SmallSchool school = new SmallSchool(folder)) {
            school.commit("policies/visitors.md", "# {% block main %}\n\n{% endblock %} {{ 'x' }} {% extends 'y' %}\n")
                    .build();

            assertThat(school.file("policies/visitors.html"))
                    .contains("<main id=\"aup-main\"", "</html>", "{% block main %}");
        }
    }

    /** Quotation marks may stand as themselves or as an entity. */
    private static String unquoted(String html) {
        return html.replace("&#34;", "\"").replace("&quot;", "\"").replace("&#39;", "'");
    }
}
