package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Policies.handbook;
import static io.github.policyhandbook.compare.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each call of {@link Policies} is a revision one month after the one before. */
class PolicyStepsTest {

    private static final String BADGES = "- Wear a badge.";
    private static final String PHONES = "- Hand in your phone at the reception desk.";

    @Test
    void aClauseThatWentToAnotherPolicyMonthsLaterIsToldInBothLives() {
        Policy devices = policy("devices")
                .publish(BADGES + "\n" + PHONES)
                .publish(BADGES)
                .build();
        Policy phones = policy("phones").pause().pause().pause().publish(PHONES).build();

        assertThat(events(devices, phones))
                .containsExactly("FIRST_SEEN", "REMOVED", "MOVED_TO_POLICY phones hand-in-your-phone-at-the");
        assertThat(events(phones, devices))
                .containsExactly("FIRST_SEEN", "MOVED_FROM_POLICY devices hand-in-your-phone-at-the");
    }

    @Test
    void aClauseThatBothPoliciesHadForAMonthWentTo() {
        Policy devices = policy("devices")
                .publish(BADGES + "\n" + PHONES)
                .pause()
                .publish(BADGES)
                .build();
        Policy phones = policy("phones").pause().publish(PHONES).build();

        assertThat(events(devices, phones)).contains("MOVED_TO_POLICY phones hand-in-your-phone-at-the");
    }

    @Test
    void aClauseThatBothPoliciesHadForHalfAYearWasCopied() {
        Policy devices = policy("devices")
                .publish(BADGES + "\n" + PHONES)
                .pause()
                .pause()
                .pause()
                .pause()
                .pause()
                .pause()
                .publish(BADGES)
                .build();
        Policy phones = policy("phones").pause().publish(PHONES).build();

        assertThat(events(devices, phones)).containsExactly("FIRST_SEEN", "REMOVED");
        assertThat(events(phones, devices)).containsExactly("FIRST_SEEN");
    }

    @Test
    void aWithdrawnPolicysClauseThatGoesOnElsewhereSaysWhere() {
        Policy devices =
                policy("devices").publish(BADGES + "\n" + PHONES).withdraw().build();
        Policy phones = policy("phones").pause().publish(PHONES).build();

        assertThat(events(devices, phones))
                .containsExactly("FIRST_SEEN", "MOVED_TO_POLICY phones hand-in-your-phone-at-the");
        ClauseLife life = life(devices, phones);
        assertThat(life.isAlive()).as("the newest version has it").isTrue();
        assertThat(life.events().get(1).milestone())
                .isEqualTo(devices.milestones().get(1));
    }

    @Test
    void whatWentToAnotherPolicyAndCameBackSaysBoth() {
        Policy devices = policy("devices")
                .publish(BADGES + "\n" + PHONES)
                .publish(BADGES)
                .pause()
                .publish(BADGES + "\n" + PHONES)
                .build();
        Policy phones = policy("phones")
                .publish("- Silence your phone.")
                .publish("- Silence your phone.\n" + PHONES)
                .pause()
                .publish("- Silence your phone.")
                .build();

        assertThat(events(devices, phones))
                .containsExactly(
                        "FIRST_SEEN",
                        "REMOVED",
                        "MOVED_TO_POLICY phones hand-in-your-phone-at-the",
                        "RETURNED",
                        "MOVED_FROM_POLICY phones hand-in-your-phone-at-the");
    }

    @Test
    void aTermIsNotYetACopy() {
        Policies devices = policy("devices").publish(BADGES + "\n" + PHONES);
        Policies phones = policy("phones");
        for (int month = 1; month < 10; month++) {
            devices.pause();
            phones.pause();
        }

        assertThat(events(
                        devices.pause().pause().pause().publish(BADGES).build(),
                        phones.pause().publish(PHONES).build()))
                .as("from 1 July to 1 October, 92 days")
                .contains("MOVED_TO_POLICY phones hand-in-your-phone-at-the");
    }

    private static List<String> events(Policy policy, Policy other) {
        return life(policy, other).events().stream()
                .map(event -> event.happening()
                        + event.elsewhere()
                                .map(address -> " " + address.policy() + " " + address.id())
                                .orElse(""))
                .toList();
    }

    /** The life of the clause on phones. */
    private static ClauseLife life(Policy policy, Policy other) {
        return HandbookComparison.of(handbook(policy, other), Progress.SILENT).lives(policy).stream()
                .filter(life -> life.id().equals("hand-in-your-phone-at-the"))
                .findFirst()
                .orElseThrow();
    }
}
