package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoalCommandTest {

    @Test
    void everyParameterStandsInQuotationMarks() {
        assertThat(GoalCommand.USUAL.with(Stream.of("aup.approve=2026-03-12", "aup.policies=phones,visitors")))
                .isEqualTo("mvn aup:review \"-Daup.approve=2026-03-12\" \"-Daup.policies=phones,visitors\"");
    }

    @Test
    void whatWasGivenForThePackComesFirst() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("aup.sourceDirectory", "our policies");
        given.put("aup.reviewDirectory", "C:\\packs");

        assertThat(new GoalCommand("org.example:aup:1:review", given).with(Stream.of("aup.approve=DATE")))
                .isEqualTo("mvn org.example:aup:1:review \"-Daup.sourceDirectory=our policies\""
                        + " \"-Daup.reviewDirectory=C:\\packs\" \"-Daup.approve=DATE\"");
    }

    @Test
    void whatAShellWouldRunIsLeftOut() {
        GoalCommand command = new GoalCommand("aup:review", Map.of("aup.sourceDirectory", "a\" & `id` $(id)"));

        assertThat(command.with(Stream.of("aup.approve=DATE"))).isEqualTo("mvn aup:review \"-Daup.approve=DATE\"");
    }
}
