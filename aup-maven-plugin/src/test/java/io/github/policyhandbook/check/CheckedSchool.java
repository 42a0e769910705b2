package io.github.policyhandbook.check;

import io.github.policyhandbook.handbook.HandbookCheck;
import io.github.policyhandbook.handbook.Parameters;
import io.github.policyhandbook.handbook.TestSettings;
import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;

/**
 * A school whose policies are committed and then checked, as the goal does it; each test has one of its own.
 *
 * <pre>{@code
 * @RegisterExtension
 * private final CheckedSchool school = new CheckedSchool();
 *
 * school.has("visitors.md", "# Visitors\n\n![](map.png)\n").since("2025-10-01");
 * assertThat(school.told(Rule.IMAGE_TEXT)).containsExactly("policies/visitors.md:3: the image ...");
 * }</pre>
 */
final class CheckedSchool implements BeforeEachCallback, AfterEachCallback {

    private TestRepository repository;
    private final Map<String, String> settings = new HashMap<>(Map.of("asOf", "2025-12-01"));
    private final Map<String, String> asked = new HashMap<>();

    @Override
    public void beforeEach(ExtensionContext context) throws NoSuchMethodException {
        // Called by JUnit, which then makes the folder and takes it away, as it does for a parameter of a test.
        context.getExecutableInvoker().invoke(CheckedSchool.class.getDeclaredMethod("open", Path.class), this);
    }

    void open(@TempDir Path folder) {
        repository = TestRepository.in(folder);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        repository.close();
    }

    TestRepository repository() {
        return repository;
    }

    /** Lays a file into the folder of policies; it is not committed yet. */
    CheckedSchool has(String below, String text) {
        repository.write("policies/" + below, text);
        return this;
    }

    /** Lays the policy on visitors there and commits it on 1 October 2025, for facts that are about its words alone. */
    CheckedSchool published(String visitors) {
        return has("visitors.md", visitors).since("2025-10-01");
    }

    /** Lays the policy on trips there, with these lines of front matter. */
    CheckedSchool trips(String facts) {
        return trips(facts, "Pack a coat.");
    }

    CheckedSchool trips(String facts, String words) {
        return has("trips.md", "---\n" + facts + "\n---\n# Trips\n\n" + words + "\n");
    }

    /** Commits what lies there, on that day. */
    CheckedSchool since(String day) {
        repository.commit(LocalDate.parse(day), "Change");
        return this;
    }

    /** States a parameter that all goals share; the day of the check is {@code asOf}, 2025-12-01 unless stated. */
    CheckedSchool with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** States a parameter of the check. */
    CheckedSchool asks(String name, String value) {
        asked.put(name, value);
        return this;
    }

    CheckResult check() {
        TestSettings shared = TestSettings.of(repository.path().resolve("policies"));
        settings.forEach(shared::with);
        return HandbookCheck.check(
                shared.settings(),
                Parameters.check(asked, Parameters.tellsOldRevisions(settings.getOrDefault("history", ""))));
    }

    /** All findings: where and what, each on one line. */
    List<String> told() {
        return told(check().findings());
    }

    /** The findings of a rule, in the same way. */
    List<String> told(Rule rule) {
        return told(findings(rule));
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.path() + ":" + finding.fault().line() + ": "
                        + finding.fault().what())
                .toList();
    }

    /** What is to be done about the findings of a rule. */
    List<String> mends(Rule rule) {
        return findings(rule).stream().map(finding -> finding.fault().mend()).toList();
    }

    /** How much the findings of a rule weigh. */
    List<Severity> weights(Rule rule) {
        return findings(rule).stream()
                .map(finding -> finding.fault().severity())
                .toList();
    }

    private List<Finding> findings(Rule rule) {
        List<Finding> findings = new ArrayList<>(check().findings());
        findings.removeIf(finding -> finding.fault().rule() != rule);
        return findings;
    }
}
