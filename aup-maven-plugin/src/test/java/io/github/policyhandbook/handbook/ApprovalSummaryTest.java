package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.review.GivenApproval;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalSummaryTest {

    @Test
    void aPathWithASpaceStandsBetweenQuotationMarks() {
        assertThat(of("policies/school trips.md").lines()).contains("  git add -- \"policies/school trips.md\"");
    }

    @Test
    void aPathInWhichAShellWouldSeeMoreIsNamedWithoutACommand() {
        for (String path : List.of("policies/$(id).md", "policies/`id`.md", "policies/%PATH%.md")) {
            assertThat(of(path).lines()).endsWith("  " + path).noneMatch(line -> line.contains("git add"));
        }
    }

    @Test
    void anEndIsToldApartFromAnApproval() {
        ApprovalSummary both = new ApprovalSummary(
                GivenApproval.of(LocalDate.of(2026, 3, 12), "Board"),
                List.of(approved("policies/trips.md", true), approved("policies/phones.md", false)),
                List.of(),
                Optional.empty());

        assertThat(both.lines())
                .containsSubsequence(
                        "Written down as approved on 12 March 2026 by Board:",
                        "  policies/phones.md: A policy, text 3fa1-09bc",
                        "Written down as withdrawn, which was approved on 12 March 2026 by Board:",
                        "  policies/trips.md: A policy, text 3fa1-09bc");
    }

    private static ApprovalSummary of(String path) {
        return new ApprovalSummary(
                GivenApproval.of(LocalDate.of(2026, 3, 12), "Board"),
                List.of(approved(path, false)),
                List.of(),
                Optional.of(Path.of("school")));
    }

    private static ApprovalSummary.Approved approved(String path, boolean ends) {
        return new ApprovalSummary.Approved(
                "A policy", path, "3fa1-09bc", true, ends, List.of("status: " + (ends ? "withdrawn" : "approved")));
    }
}
