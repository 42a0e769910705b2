package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCallingTest {

    @ParameterizedTest
    @CsvSource({
        "Behaviour, behaviour",
        "The Behaviour Policy 2025-26, behaviour",
        "behaviour-policy, behaviour",
        "Charging & Remissions, charging-remissions",
        "Policies on charging and remissions 2024/2025, on-charging-remissions",
        "Teachers' Pay, teachers-pay",
        "Year 6, year-6",
        "Policy, policy"
    })
    void whatAPolicyIsCalledIsReadFromItsName(String name, String calling) {
        assertThat(PolicyCalling.of(name)).isEqualTo(calling);
    }
}
