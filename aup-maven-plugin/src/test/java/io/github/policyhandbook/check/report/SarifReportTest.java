package io.github.policyhandbook.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.policyhandbook.check.CheckResult;
import io.github.policyhandbook.check.SilencedFinding;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    @Test
    void aFindingHasItsRuleItsWeightItsWordsAndItsPlace() {
        JsonObject result =
                results(List.of(finding("policies/a b/aup#1.md", 7))).get(0);

        assertThat(result.get("ruleId").getAsString()).isEqualTo("link-text");
        assertThat(result.get("level").getAsString()).isEqualTo("warning");
        assertThat(result.getAsJsonObject("message").get("text").getAsString())
                .isEqualTo("The link says nothing. Say where it leads.");
        JsonObject place =
                result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
        assertThat(place.getAsJsonObject("artifactLocation").get("uri").getAsString())
                .isEqualTo("policies/a%20b/aup%231.md");
        assertThat(result.getAsJsonObject("properties").get("path").getAsString())
                .isEqualTo("policies/a b/aup#1.md");
        assertThat(place.getAsJsonObject("region").get("startLine").getAsInt()).isEqualTo(7);
        assertThat(result.getAsJsonArray("suppressions")).isEmpty();
    }

    @Test
    void aNameFromAMacKeepsItsSpelling() {
        JsonObject result =
                results(List.of(finding("policies/cafe\u0301.md", 1))).get(0);

        assertThat(result.getAsJsonArray("locations").toString()).contains("\"uri\":\"policies/cafe%CC%81.md\"");
    }

    @Test
    void itsRuleIsDescribed() {
        JsonObject run = run(new CheckResult(List.of(), List.of(), List.of(finding("aup.md", 1))));
        JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
        JsonObject rule = run.getAsJsonObject("tool")
                .getAsJsonObject("driver")
                .getAsJsonArray("rules")
                .get(result.get("ruleIndex").getAsInt())
                .getAsJsonObject();

        assertThat(rule.get("id").getAsString()).isEqualTo("link-text");
        assertThat(rule.getAsJsonObject("shortDescription").get("text").getAsString())
                .isEqualTo("Links say where they lead.");
    }

    @Test
    void aSilencedFindingIsSuppressedWithItsReason() {
        JsonObject result = run(new CheckResult(
                        List.of(), List.of(new SilencedFinding(finding("aup.md", 3), "called so")), List.of()))
                .getAsJsonArray("results")
                .get(0)
                .getAsJsonObject();
        JsonObject suppression = result.getAsJsonArray("suppressions").get(0).getAsJsonObject();

        assertThat(suppression.get("kind").getAsString()).isEqualTo("inSource");
        assertThat(suppression.get("justification").getAsString()).isEqualTo("called so");
    }

    @Test
    void aFindingThatOnlyMovedKeepsItsFingerprintAndTwoAlikeHaveTheirOwn() {
        String before = fingerprint(results(List.of(finding("aup.md", 3))).get(0));
        List<JsonObject> after = results(List.of(finding("aup.md", 9), finding("aup.md", 12)));

        assertThat(fingerprint(after.get(0))).isEqualTo(before);
        assertThat(fingerprint(after.get(1))).isNotEqualTo(before);
    }

    @Test
    void itIsSarifOfVersionTwoPointOne() {
        JsonObject log = log(new CheckResult(List.of("aup.md"), List.of(), List.of()));

        assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
        assertThat(log.getAsJsonArray("runs")).hasSize(1);
        assertThat(log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results"))
                .isEmpty();
    }

    private static Finding finding(String path, int line) {
        return new Finding(path, Fault.warning(Rule.LINK_TEXT, line, "the link says nothing", "Say where it leads."));
    }

    private static String fingerprint(JsonObject result) {
        return result.getAsJsonObject("partialFingerprints").get("finding/v1").getAsString();
    }

    private static List<JsonObject> results(List<Finding> findings) {
        return run(new CheckResult(List.of(), List.of(), findings)).getAsJsonArray("results").asList().stream()
                .map(result -> result.getAsJsonObject())
                .toList();
    }

    private static JsonObject run(CheckResult result) {
        return log(result).getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private static JsonObject log(CheckResult result) {
        String text = new String(SarifReport.file(result).bytes(), StandardCharsets.UTF_8);
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
