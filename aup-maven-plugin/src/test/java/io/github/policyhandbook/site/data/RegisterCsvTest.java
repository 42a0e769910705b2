package io.github.policyhandbook.site.data;

import static io.github.policyhandbook.site.data.SampleHandbook.approved;
import static io.github.policyhandbook.site.data.SampleHandbook.changedSince;
import static io.github.policyhandbook.site.data.SampleHandbook.policy;
import static io.github.policyhandbook.site.data.SampleHandbook.version;
import static io.github.policyhandbook.site.data.SampleHandbook.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Readers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterCsvTest {

    @Test
    void aSpreadsheetIsToldItsCodeAndItsColumns() {
        assertThat(register(policy("aup", version("2024-09-01", "Now."))))
                .startsWith(
                        "\ufeffId,Policy,Category,Owner,Approver,Approved,Approved by,Applies from,Review due,"
                                + "Days overdue,Required by law,Audience,To be signed,Readers,Clauses changed since approval\r\n")
                .endsWith("aup,Acceptable use,,,,,,2024-09-01,,,,,no,staff,\r\n");
    }

    @Test
    void aPolicyWithAllItsFactsFillsTheLine() {
        FrontMatter facts = FrontMatter.builder()
                .title("Acceptable use, staff")
                .category("ICT")
                .owner("Deputy \"head\"")
                .approver("Governors")
                .review(LocalDate.of(2025, 1, 1))
                .statutory(true)
                .audience(List.of("Staff", "Volunteers"))
                .acknowledgement(true)
                .readers(Readers.PUBLIC)
                .build();

        assertThat(register(policy("aup", version("2024-09-01", facts, approved("2024-08-20", "FGB"), "Now."))))
                .endsWith(
                        "aup,\"Acceptable use, staff\",ICT,\"Deputy \"\"head\"\"\",Governors,2024-08-20,FGB,2024-09-01,"
                                + "2025-01-01,14,yes,\"Staff, Volunteers\",yes,public,0\r\n");
    }

    @Test
    void aReviewDueTodayIsNotOverdue() {
        FrontMatter facts =
                FrontMatter.builder().review(LocalDate.of(2025, 1, 15)).build();

        assertThat(register(policy("aup", version("2024-09-01", facts, approved("2024-08-20", "FGB"), "Now."))))
                .contains(",2025-01-15,,");
    }

    @Test
    void aTextThatChangedSinceItsApprovalSaysSo() {
        var policy = policy(
                "aup",
                version("2023-09-01", "Passwords are secret."),
                version(
                        "2024-09-01",
                        FrontMatter.EMPTY,
                        changedSince("2023-08-20", "2023-09-01"),
                        "Passwords are long."));

        assertThat(register(policy)).endsWith(",2023-08-20,,2024-09-01,,,,,no,staff,1\r\n");
    }

    @Test
    void aWithdrawnPolicyIsNotInTheRegister() {
        assertThat(register(policy("aup", version("2023-09-01", "Old."), withdrawal("2024-09-01"))))
                .doesNotContain("aup");
    }

    private static String register(Policy policy) {
        var handbook = SampleHandbook.on("2025-01-15", policy);
        var file = RegisterCsv.file(handbook, new PoliciesToday(handbook, new FirstWordComparison()));
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
