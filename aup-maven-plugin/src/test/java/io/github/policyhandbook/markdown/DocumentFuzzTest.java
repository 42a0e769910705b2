package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.fuzz.FuzzRun;
import io.github.policyhandbook.fuzz.MadeUpFile;
import io.github.policyhandbook.model.ApprovedFacts;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Status;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.Reporter;

/** Many made-up files, read as policies; see docs/fuzzing.md. */
class DocumentFuzzTest {

    private static final ApprovedFacts APPROVAL = new ApprovedFacts(
            Status.APPROVED,
            LocalDate.of(2026, 3, 12),
            "Full governing body: minute 14 #2",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final PolicyParser PARSER = new PolicyParser();

    @Example
    void everyFileIsReadByTheLaws(Reporter reporter) {
        FuzzRun.of("documents", 1_500, 400, sentence -> reporter.publishValue("fuzz", sentence))
                .holds(
                        MadeUpFile.any(),
                        file -> anApprovalIsWrittenSafelyOrRefused(file.content(), DocumentLaws.hold(file.content())));
    }

    private static void anApprovalIsWrittenSafelyOrRefused(byte[] content, PolicyText before) {
        if (FrontMatterEdit.approve(content, APPROVAL) instanceof FrontMatterEdit.Written written) {
            PolicyText after = PARSER.parse(written.content());

            assertThat(after.words()).isEqualTo(before.words());
            assertThat(after.frontMatter().approved()).contains(APPROVAL.approved());
            assertThat(after.frontMatter().approvedBy()).contains(APPROVAL.approvedBy());
        }
    }
}
