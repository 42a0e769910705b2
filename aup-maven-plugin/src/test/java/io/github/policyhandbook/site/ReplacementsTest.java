package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplacementsTest {

    private final SitePlan plan = new TestHandbook()
            .with("use", version("use", "# Use"))
            .with("sticks", version("sticks", "# Sticks"), withdrawn("use.md"))
            .with("cards", version("cards", "# Cards"), withdrawn("use"))
            .with("keys", version("keys", "# Keys"), withdrawn("keys"))
            .with("bells", version("bells", "# Bells"), withdrawn("nowhere"))
            .plan();
    private final Replacements replacements =
            new Replacements(plan, new LinkResolver(plan, new CopiedFiles(new TestFiles(Map.of()))));

    @Test
    void aWithdrawnPolicyNamesItsReplacementByIdOrFile() {
        assertThat(replacements.of(policy("sticks"))).contains(policy("use"));
        assertThat(replacements.of(policy("cards"))).contains(policy("use"));
    }

    @Test
    void noneReplacesItselfOrIsReplacedByNothing() {
        assertThat(replacements.of(policy("keys"))).isEmpty();
        assertThat(replacements.of(policy("bells"))).isEmpty();
        assertThat(replacements.of(policy("use"))).isEmpty();
    }

    @Test
    void aPolicyKnowsThoseWhosePlaceItTookByTitle() {
        assertThat(replacements.replacedBy(policy("use")))
                .extracting(Policy::id)
                .containsExactly("cards", "sticks");
        assertThat(replacements.replacedBy(policy("cards"))).isEmpty();
    }

    private Policy policy(String id) {
        return plan.handbook().policy(id).orElseThrow();
    }

    private static Version version(String name, String... lines) {
        return TestHandbook.version("policies/" + name + ".md", TestText.of(lines), "2023-09-12");
    }

    private static Withdrawal withdrawn(String replacedBy) {
        FrontMatter facts = FrontMatter.builder().replacedBy(replacedBy).build();
        return new Withdrawal(TestHandbook.revision("2025-01-10"), LocalDate.of(2025, 1, 10), false, facts);
    }
}
