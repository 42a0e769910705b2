package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Sha256;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the page of every governors' pack, whatever it puts forward. */
class EveryPackTest {

    @ParameterizedTest
    @ValueSource(strings = {"drafts-on-one-branch", "pull-request", "nothing-approved"})
    void isValidHtml(String pack) throws Exception {
        Path page = BuiltPack.page(pack);

        assertThat(HtmlChecker.errorsIn(page.getParent(), List.of(page))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "drafts-on-one-branch")
    void isStyledByAValidSheet(String pack, @TempDir Path folder) throws Exception {
        Path sheet = Files.writeString(
                folder.resolve("pack.css"), page(pack).selectFirst("style").data());

        assertThat(HtmlChecker.errorsIn(folder, List.of(sheet))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafts-on-one-branch", "pull-request", "nothing-approved"})
    void itsSecurityPolicyNamesTheVeryStylesAndScriptsInIt(String pack) throws IOException {
        Document page = page(pack);
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy)
                .startsWith("default-src 'none'; img-src data:; style-src 'sha256-")
                .doesNotContain("unsafe")
                .endsWith("form-action 'none'; base-uri 'none'");
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("style, script"))
                .allSatisfy(part -> assertThat(policy).contains("'sha256-" + Sha256.base64(part.data()) + "'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafts-on-one-branch", "pull-request", "nothing-approved"})
    void asksForNothingOutsideItself(String pack) throws IOException {
        Document page = page(pack);

        assertThat(page.select("[src], link[href]"))
                .allMatch(part -> (part.attr("src") + part.attr("href")).startsWith("data:"));
        assertThat(page.select("[style], [onclick], iframe, object, base")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafts-on-one-branch", "pull-request", "nothing-approved"})
    void everyLinkWithinItLeadsSomewhereAndNoIdIsGivenTwice(String pack) throws IOException {
        Document page = page(pack);

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element link : page.select("a[href^=#]")) {
            String id = URLDecoder.decode(link.attr("href").substring(1), StandardCharsets.UTF_8);
            assertThat(page.getElementById(id)).as(link.outerHtml()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafts-on-one-branch", "pull-request", "nothing-approved"})
    void hasOneMainHeadingAndSkipsNoLevelBelowIt(String pack) throws IOException {
        List<String> faults = new ArrayList<>();
        int before = 0;
        for (Element heading : page(pack).select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1 || level == 1 && before > 0) {
                faults.add(heading + " after h" + before);
            }
            before = level;
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafts-on-one-branch", "pull-request", "nothing-approved"})
    void asksTheClerkFirstWhetherItIsReady(String pack) throws IOException {
        assertThat(page(pack).selectFirst("h1 ~ section, h1 ~ ul").id()).isEqualTo("aup-ready");
    }

    private static Document page(String pack) throws IOException {
        return Jsoup.parse(BuiltPack.page(pack), "UTF-8");
    }
}
