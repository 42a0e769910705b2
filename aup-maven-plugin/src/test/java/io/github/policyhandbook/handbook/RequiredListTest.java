package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.check.RequiredPolicy;
import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredListTest {

    @TempDir
    private Path folder;

    @Test
    void eachLineIsAPolicyWithItsNames() throws IOException {
        Path file = Files.writeString(
                folder.resolve("required.txt"),
                "\uFEFF# As of 2025\r\n\r\nBehaviour | Behaviour, and discipline\r\n|\r\nFees # ours\r\n#Pay\r\n");

        assertThat(RequiredList.read(file))
                .containsExactly(
                        new RequiredPolicy(List.of("Behaviour", "Behaviour, and discipline"), file.toString(), 3),
                        new RequiredPolicy(List.of("Fees"), file.toString(), 5));
    }

    @Test
    void aFileThatIsNotThereIsToldWithItsParameter() {
        assertThatThrownBy(() -> RequiredList.read(folder.resolve("none.txt")))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("aup.requiredFile names " + folder.resolve("none.txt"))
                .hasMessageContainingAll("cannot be read", "-Daup.requiredFile=required.txt");
    }

    @Test
    void aFileInAnotherEncodingOrWithoutPoliciesIsRefused() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Path empty = Files.writeString(folder.resolve("empty.txt"), "# nothing yet\n");

        assertThatThrownBy(() -> RequiredList.read(latin)).hasMessageContaining("not saved as UTF-8");
        assertThatThrownBy(() -> RequiredList.read(empty)).hasMessageContaining("no policy stands in that file");
    }

    @Test
    void theParameterAndTheFileTogetherSayWhatIsRequired() throws IOException {
        Path file = Files.writeString(folder.resolve("required.txt"), "Fees\n");

        assertThat(Parameters.check(Map.of("required", "behaviour", "requiredFile", file.toString()), false)
                        .required())
                .extracting(RequiredPolicy::names)
                .containsExactly(List.of("behaviour"), List.of("Fees"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",,", " , | ,"})
    void aParameterThatNamesNoPolicyIsRefused(String value) {
        assertThatThrownBy(() -> Parameters.check(Map.of("required", value), false))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("aup.required is \"" + value + "\"", "-Daup.required=safeguarding,behaviour");
    }

    @Test
    void aParameterThatIsNotStatedRequiresNothing() {
        assertThat(Parameters.check(Map.of(), false).required()).isEmpty();
    }

    @Test
    void theExampleForEnglishSchoolsCanBeRead() {
        List<RequiredPolicy> policies = RequiredList.read(Path.of("../docs/examples/required-policies-england.txt"));

        assertThat(policies).hasSizeBetween(15, 40);
        assertThat(policies).allMatch(policy -> policy.names().size() > 1);
        assertThat(policies)
                .flatExtracting(RequiredPolicy::names)
                .contains("Behaviour", "Child protection", "SEND", "Complaints")
                .doesNotHaveDuplicates()
                .doesNotContain("Teachers' pay")
                .noneMatch(name -> name.contains("#"));
    }
}
