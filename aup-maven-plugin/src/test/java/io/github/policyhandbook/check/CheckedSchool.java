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

/**
 * A school whose policies are committed and then checked, as the goal does it.
 *
 * <pre>{@code
 * school.has("visitors.md", "# Visitors\n\n![](map.png)\n").since("2025-10-01");
 * assertThat(school.told(Rule.IMAGE_TEXT)).containsExactly("policies/visitors.md:3: the image ...");
 * }</pre>
 */
final class CheckedSchool implements AutoCloseable {

    private final TestRepository repository;
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, String> asked = new HashMap<>();

    private CheckedSchool(TestRepository repository) {
        this.repository = repository;
        settings.put("asOf", "2025-12-01");
    }

    /** A school in an empty folder. */
    static CheckedSchool in(Path folder) {
        return new CheckedSchool(TestRepository.in(folder));
    }

    TestRepository repository() {
        return repository;
    }

    /** Lays a file into the folder of policies; it is not committed yet. */
    CheckedSchool has(String below, String text) {
        repository.write("policies/" + below, text);
        return this;
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

    /** The findings of a rule: where and what, each on one line. */
    List<String> told(Rule rule) {
        return findings(rule).stream()
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

    @Override
    public void close() {
        repository.close();
    }
}
