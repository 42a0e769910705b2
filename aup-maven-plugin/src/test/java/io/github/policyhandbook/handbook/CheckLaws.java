package io.github.policyhandbook.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.policyhandbook.check.CheckResult;
import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.check.report.JUnitReport;
import io.github.policyhandbook.check.report.SarifReport;
import io.github.policyhandbook.fuzz.FindingLaws;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Severity;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;

/** What holds for a check of any repository that is as it was committed last. */
final class CheckLaws {

    private static final CheckSettings SETTINGS =
            new CheckSettings(CheckSettings.USUAL.dueWithin(), List.of(), "GB", Map.of(), Optional.empty(), true);

    private CheckLaws() {}

    /**
     * All of them.
     *
     * @param refusal why the site was not built; empty where it was
     * @throws HandbookException if there is nothing to check
     */
    static void hold(HandbookSettings handbook, Optional<HandbookException> refusal) throws Exception {
        CheckResult result = HandbookCheck.check(handbook, SETTINGS);

        result.findings().forEach(FindingLaws::hold);
        if (refusal.filter(why -> why.getMessage().contains(" must be mended ")).isPresent()) {
            assertThat(result.count(Severity.ERROR))
                    .as("errors, where the site was refused")
                    .isPositive();
        }
        byte[] sarif = SarifReport.file(result).bytes();
        assertThat(JsonParser.parseString(new String(sarif, UTF_8)).isJsonObject())
                .isTrue();
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(
                                JUnitReport.file(result, SETTINGS).bytes()))
                        .getDocumentElement())
                .isNotNull();
    }
}
