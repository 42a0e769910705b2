package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.check.RequiredPolicy;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckParametersTest {

    @Test
    void withoutWishesAllIsAsUsual() {
        assertThat(read(Map.of())).isEqualTo(CheckSettings.USUAL);
        assertThat(read(Map.of("failOn", " ", "severity", "", "dueWithin", ""))).isEqualTo(CheckSettings.USUAL);
    }

    @Test
    void rulesGetTheirWeights() {
        assertThat(read(Map.of("severity", "link-text=off, Review-Overdue = ERROR"))
                        .weights())
                .isEqualTo(Map.of(Rule.LINK_TEXT, Optional.empty(), Rule.REVIEW_OVERDUE, Optional.of(Severity.ERROR)));
    }

    @Test
    void itMayFailForLessOrForNothing() {
        assertThat(read(Map.of("failOn", "Warning")).failOn()).contains(Severity.WARNING);
        assertThat(read(Map.of("failOn", "none")).failOn()).isEmpty();
    }

    @Test
    void aReviewIsToldOfAsLongBeforeItsDayAsIsAskedFor() {
        assertThat(read(Map.of("dueWithin", "P2M")).dueWithin()).isEqualTo(Period.ofMonths(2));
    }

    @Test
    void aRequiredPolicyMayHaveSeveralNames() {
        assertThat(read(Map.of("required", "safeguarding | child-protection, behaviour,"))
                        .required())
                .isEqualTo(List.of(
                        new RequiredPolicy(List.of("safeguarding", "child-protection")),
                        new RequiredPolicy(List.of("behaviour"))));
    }

    @Test
    void telephoneNumbersMayBeThoseOfAnotherCountry() {
        assertThat(read(Map.of("region", " ie ")).region()).isEqualTo("IE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "severity; link-txt=off; rules of the check with their weights, and \"link-txt\" is none (did you mean"
                        + " \"link-text\"?)",
                "severity; link-text=loud; rules with the weights error, warning, note or off, and \"loud\" is none",
                "severity; link-text; rules with their weights, separated by commas",
                "failOn; cues; error, warning, note or none for aup:check",
                "region; UK; a country in two letters, where the United Kingdom is GB and Ireland is IE",
                "dueWithin; 30 days; a length of time in days, weeks or months",
                "dueWithin; P-3D; a length of time in days, weeks or months"
            })
    void whatMakesNoSenseIsRefusedWithAnExample(String name, String value, String expected) {
        assertThatThrownBy(() -> read(Map.of(name, value)))
                .isInstanceOf(HandbookException.class)
                .hasMessageStartingWith("aup." + name + " is \"" + value + "\", but must be " + expected)
                .hasMessageContaining("For example: -Daup." + name + "=");
    }

    private static CheckSettings read(Map<String, String> stated) {
        return Parameters.check(stated, false);
    }
}
