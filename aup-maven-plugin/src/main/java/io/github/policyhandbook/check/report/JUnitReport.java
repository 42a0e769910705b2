package io.github.policyhandbook.check.report;

import io.github.policyhandbook.check.CheckResult;
import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.check.SilencedFinding;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Severity;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.data.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a check found, in the XML form of JUnit's results, which build servers show as tests: a suite for each file, a test
 * for each finding. One that makes the check fail is a failure; any other, and what is silenced, a test that was skipped. A
 * file with nothing to mend has one test, which passed.
 */
public final class JUnitReport {

    /** The file's name, as build servers look for it. */
    public static final String NAME = "TEST-aup-check.xml";

    private enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    /** One test. */
    private record Case(String name, int line, Outcome outcome, String type, String message) {}

    private final CheckSettings settings;
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private JUnitReport(CheckSettings settings) {
        this.settings = settings;
    }

    /**
     * The file.
     *
     * @param settings tell what makes the check fail
     */
    public static SiteFile.Data file(CheckResult result, CheckSettings settings) {
        JUnitReport report = new JUnitReport(settings);
        report.write(report.cases(result));
        return new SiteFile.Data(NAME, report.xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, List<Case>> cases(CheckResult result) {
        Map<String, List<Case>> cases = new TreeMap<>();
        result.files().forEach(path -> cases.put(path, new ArrayList<>()));
        for (Finding finding : result.findings()) {
            cases.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(told(finding));
        }
        for (SilencedFinding silenced : result.silenced()) {
            Finding finding = silenced.finding();
            cases.computeIfAbsent(finding.path(), path -> new ArrayList<>())
                    .add(of(finding, Outcome.SKIPPED, "silenced: " + silenced.reason()));
        }
        cases.values().stream()
                .filter(List::isEmpty)
                .forEach(empty -> empty.add(new Case("nothing to mend", 1, Outcome.PASSED, "", "")));
        return cases;
    }

    private Case told(Finding finding) {
        Severity severity = finding.fault().severity();
        return settings.failsFor(severity)
                ? of(finding, Outcome.FAILED, finding.message())
                : of(finding, Outcome.SKIPPED, severity.name().toLowerCase(Locale.ROOT) + ": " + finding.message());
    }

    private static Case of(Finding finding, Outcome outcome, String message) {
        Fault fault = finding.fault();
        return new Case(
                "line " + fault.line() + ": " + fault.what(),
                fault.line(),
                outcome,
                fault.rule().id(),
                message);
    }

    private void write(Map<String, List<Case>> suites) {
        List<Case> all = suites.values().stream().flatMap(List::stream).toList();
        xml.append("<testsuites name=\"aup:check\"").append(counts(all)).append(">\n");
        suites.forEach((path, cases) -> {
            xml.append("  <testsuite name=").append(quoted(path)).append(counts(cases));
            xml.append(">\n");
            cases.forEach(test -> write(path, test));
            xml.append("  </testsuite>\n");
        });
        xml.append("</testsuites>\n");
    }

    private void write(String path, Case test) {
        xml.append("    <testcase classname=").append(quoted(className(path)));
        xml.append(" name=").append(quoted(test.name()));
        xml.append(" file=").append(quoted(path));
        xml.append(" line=").append(quoted(String.valueOf(test.line()))).append(" time=\"0\"");
        switch (test.outcome()) {
            case PASSED -> xml.append("/>\n");
            case SKIPPED ->
                xml.append(">\n      <skipped message=")
                        .append(quoted(test.message()))
                        .append("/>\n    </testcase>\n");
            case FAILED ->
                xml.append(">\n      <failure type=")
                        .append(quoted(test.type()))
                        .append(" message=")
                        .append(quoted(test.name()))
                        .append('>')
                        .append(XmlText.escaped(test.message()))
                        .append("</failure>\n    </testcase>\n");
        }
    }

    private static String counts(List<Case> cases) {
        return " tests=\"" + cases.size() + "\" failures=\"" + count(cases, Outcome.FAILED)
                + "\" errors=\"0\" skipped=\"" + count(cases, Outcome.SKIPPED) + "\" time=\"0\"";
    }

    private static long count(List<Case> cases, Outcome outcome) {
        return cases.stream().filter(test -> test.outcome() == outcome).count();
    }

    /** A point in a class's name ends a package for the servers that show it. */
    private static String className(String path) {
        return path.replaceFirst("\\.[A-Za-z]+$", "").replace('.', '_');
    }

    private static String quoted(String text) {
        // A line end in an attribute would become a blank (XML 1.0, section 3.3.3).
        return "\"" + XmlText.escaped(text).replace("\n", "&#10;") + "\"";
    }
}
