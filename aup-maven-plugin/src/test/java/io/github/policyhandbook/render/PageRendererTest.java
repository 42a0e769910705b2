package io.github.policyhandbook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.site.MadeLater;
import io.github.policyhandbook.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRendererTest {

    @TempDir
    private Path templates;

    @Test
    void whatAPageSaysIsEscaped() throws IOException {
        own("greeting", "<p title=\"{{ name }}\">{{ name }}</p>");

        assertThat(render("greeting", Map.of("name", "<b>&\"'")))
                .isEqualTo("<p title=\"&lt;b&gt;&amp;&quot;&#39;\">&lt;b&gt;&amp;&quot;&#39;</p>");
    }

    @Test
    void anOwnTemplateStandsInForThePluginsOfThatNameOnly() throws IOException {
        own("safe", "Own: {{ safe.html }}");
        own("both", "{% include \"safe\" with {\"safe\": page} %}|{% include \"links\" with {\"links\": none} %}");

        assertThat(render("both", Map.of("page", Map.of("html", "<i>"), "none", List.of())))
                .startsWith("Own: &lt;i&gt;|")
                .contains("<ul class=\"links\">");
    }

    @Test
    void aWindowsFileStillGivesLineEndsOfOneKind() throws IOException {
        own("lines", "one\r\ntwo\r\n");

        assertThat(render("lines", Map.of())).isEqualTo("one\ntwo\n");
    }

    @Test
    void aNameThePageDoesNotHaveIsToldWithFileAndLine() throws IOException {
        Path file = own("greeting", "<p>\n{{ nobody }}</p>");

        assertThatThrownBy(() -> render("greeting", Map.of()))
                .isInstanceOf(HandbookException.class)
                .hasMessage(file + ":2: the page a.html cannot be laid out: it has nothing called \"nobody\".\n"
                        + "  Mend the template, or take your own copy away to have the plugin's.");
    }

    @Test
    void aNameThatAPartOfThePageDoesNotHaveIsToldAlike() throws IOException {
        Path file = own("greeting", "<p>{{ page.telephone }}</p>");

        assertThatThrownBy(() -> render("greeting", Map.of("page", Map.of("title", "Phones"))))
                .isInstanceOf(HandbookException.class)
                .hasMessageStartingWith(
                        file + ":1: the page a.html cannot be laid out: it has nothing called \"telephone\".\n");
    }

    @Test
    void aBrokenTemplateIsToldWithFileAndLine() throws IOException {
        Path file = own("greeting", "<p>\n\n{% if %}</p>");

        assertThatThrownBy(() -> render("greeting", Map.of()))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining(file + ":3: ");
    }

    @Test
    void aTemplateThatIsNotThereIsToldByItsName() throws IOException {
        own("greeting", "{% include \"nowhere\" %}");

        assertThatThrownBy(() -> render("greeting", Map.of()))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("there is no template \"nowhere\"");
    }

    @Test
    void aFolderThatIsNotThereIsToldAtOnce() {
        Path nowhere = templates.resolve("nowhere");

        assertThatThrownBy(() -> new PageRenderer(Optional.of(nowhere)))
                .isInstanceOf(HandbookException.class)
                .hasMessage("There is no template folder " + nowhere
                        + ". Make it, or take the setting \"templates\" away.");
    }

    @Test
    void aPartThatCannotBeMadeIsNoFaultOfTheTemplate() throws IOException {
        own("parts", "{% for part in parts %}{{ part }}{% endfor %}");
        var fault = new IndexOutOfBoundsException("no such policy");
        var parts = new MadeLater<String>(2, place -> {
            if (place == 1) {
                throw fault;
            }
            return "first";
        });

        assertThatThrownBy(() -> render("parts", Map.of("parts", parts))).isSameAs(fault);
    }

    @Test
    void manyThreadsMayRenderAtOnce() throws IOException {
        own("greeting", "{{ name }}");
        PageRenderer renderer = new PageRenderer(Optional.of(templates));

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> text(renderer, "greeting", Map.of("name", "n" + i)))
                        .toList())
                .isEqualTo(IntStream.range(0, 200).mapToObj(i -> "n" + i).toList());
    }

    private Path own(String name, String template) throws IOException {
        return Files.writeString(templates.resolve(name + ".peb"), template);
    }

    private String render(String template, Map<String, Object> model) {
        return text(new PageRenderer(Optional.of(templates)), template, model);
    }

    private static String text(PageRenderer renderer, String template, Map<String, Object> model) {
        return new String(renderer.render(new SiteFile.Page("a.html", template, model)), StandardCharsets.UTF_8);
    }
}
