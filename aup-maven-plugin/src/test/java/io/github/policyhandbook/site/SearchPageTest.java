package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SearchPageTest {

    @Test
    void thePageBringsTheWordsThatItsScriptsSayAndNoOthers() {
        assertThat(namesInScripts()).isEqualTo(namesInScript(page().sayings()));
    }

    @Test
    void everySayingIsAmongTheWordsOfTheInterface() {
        assertThat(page().sayings())
                .allSatisfy(
                        key -> assertThat(Words.english().say("search." + key)).isNotEmpty());
    }

    @Test
    void whatThePageLoadsIsPartOfTheSite() {
        assertThat(SampleSite.files(SampleSite.pages()).stream().map(SiteFile::path))
                .contains(page().library(), "assets/search.js", "assets/search-find.js", "assets/search-results.js");
        assertThat(page().index()).isEqualTo("assets/search-index.js");
        assertThat(page().yearsIndex()).isEqualTo("assets/search-index-years.js");
    }

    private static SearchPage.View page() {
        return SampleSite.files(SampleSite.pages()).stream()
                .filter(file -> file.path().equals(SiteAddress.SEARCH))
                .map(file -> (SearchPage.View) ((SiteFile.Page) file).model().get("page"))
                .findFirst()
                .orElseThrow();
    }

    /** {@code words.none}, {@code say("found")}, and {@code counted("clause")} with its two forms. */
    private static Set<String> namesInScripts() {
        Set<String> names = new TreeSet<>();
        for (String script : List.of("search.js", "search-results.js")) {
            String text = new String(StaticAssets.bytes(script), StandardCharsets.UTF_8);
            Matcher used = Pattern.compile("\\bwords\\.(\\w+)|\\bsay\\(\"(\\w+)\"|\\bcounted\\(\"(\\w+)\"")
                    .matcher(text);
            while (used.find()) {
                if (used.group(3) == null) {
                    names.add(used.group(1) == null ? used.group(2) : used.group(1));
                } else {
                    names.addAll(List.of(used.group(3) + "One", used.group(3) + "Many"));
                }
            }
        }
        return names;
    }

    /** As a browser names {@code data-none-ever} in scripts: {@code noneEver}. */
    private static Set<String> namesInScript(List<String> keys) {
        Set<String> names = new TreeSet<>();
        Pattern hyphen = Pattern.compile("-(\\w)");
        keys.forEach(key ->
                names.add(hyphen.matcher(key).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT))));
        return names;
    }
}
