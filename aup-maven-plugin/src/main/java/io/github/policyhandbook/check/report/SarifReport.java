package io.github.policyhandbook.check.report;

import io.github.policyhandbook.check.CheckResult;
import io.github.policyhandbook.check.SilencedFinding;
import io.github.policyhandbook.model.AddressPath;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Sha256;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.data.JsonText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a check found, as SARIF 2.1.0 (OASIS Standard, March 2020), which servers and editors show beside the line of each
 * finding. What is silenced is in it as suppressed in the source. Paths are relative to the repository's root, and a
 * finding keeps its fingerprint while its line moves.
 */
public final class SarifReport {

    /** The file's name. */
    public static final String NAME = "check.sarif";

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** A finding, and why it is silenced, where it is. */
    private record Result(Finding finding, Optional<String> silenced) {}

    private final JsonText json;
    private final List<Rule> rules;
    private final TreeMap<String, Integer> seen = new TreeMap<>();

    private SarifReport(JsonText json, List<Rule> rules) {
        this.json = json;
        this.rules = rules;
    }

    /** The file. */
    public static SiteFile.Data file(CheckResult result) {
        List<Rule> rules = Arrays.asList(Rule.values());
        return JsonText.file(NAME, json -> new SarifReport(json, rules).write(result));
    }

    private void write(CheckResult result) {
        json.field("$schema", SCHEMA);
        json.field("version", "2.1.0");
        json.objects("runs", List.of(result), this::run);
    }

    private void run(CheckResult result) {
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.field("name", "aup:check");
                    json.objects("rules", rules, this::rule);
                }));
        json.field("columnKind", "utf16CodeUnits");
        json.objects("results", results(result), this::result);
    }

    private static List<Result> results(CheckResult result) {
        return Stream.concat(
                        result.findings().stream().map(finding -> new Result(finding, Optional.empty())),
                        result.silenced().stream().map(SarifReport::suppressed))
                .toList();
    }

    private static Result suppressed(SilencedFinding silenced) {
        return new Result(silenced.finding(), Optional.of(silenced.reason()));
    }

    private void rule(Rule rule) {
        json.field("id", rule.id());
        json.object("shortDescription", () -> json.field("text", rule.title() + "."));
    }

    private void result(Result result) {
        Fault fault = result.finding().fault();
        json.field("ruleId", fault.rule().id());
        json.field("ruleIndex", rules.indexOf(fault.rule()));
        json.field("level", fault.severity());
        json.object("message", () -> json.field("text", sentence(fault)));
        json.objects("locations", List.of(result.finding()), this::location);
        json.object("partialFingerprints", () -> json.field("finding/v1", fingerprint(result.finding())));
        // Where some results of a run are suppressed, the others say that they are not (section 3.27.23).
        json.objects("suppressions", result.silenced().stream().toList(), reason -> {
            json.field("kind", "inSource");
            json.field("justification", reason);
        });
        // As it is on the disk, for scripts that have no reader of addresses at hand.
        json.object("properties", () -> json.field("path", result.finding().path()));
    }

    private void location(Finding finding) {
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> {
                json.field("uri", AddressPath.of(finding.path()));
                json.field("uriBaseId", "%SRCROOT%");
            });
            json.object("region", () -> json.field("startLine", finding.fault().line()));
        });
    }

    /** The same finding on another line is the same; of several alike in one file the first, the second and so on. */
    private String fingerprint(Finding finding) {
        String said = String.join(
                "\n",
                finding.path(),
                finding.fault().rule().id(),
                finding.fault().what());
        int times = seen.merge(said, 1, Integer::sum);
        return Sha256.hex(said + "\n" + times).substring(0, 32);
    }

    private static String sentence(Fault fault) {
        String what = fault.what();
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + ". " + fault.mend();
    }
}
