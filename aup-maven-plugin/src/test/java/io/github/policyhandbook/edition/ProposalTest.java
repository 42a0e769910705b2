package io.github.policyhandbook.edition;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalTest {

    @Test
    void withATextOnNeitherSideThereIsNone() {
        Policy aup = StoryReader.policy(
                new PolicyStory()
                        .revision("2024-09-12", "aup.md", "", "One.")
                        .today("2025-03-01")
                        .handbook(),
                "aup");

        assertThatThrownBy(() -> new Proposal(
                        aup,
                        Optional.empty(),
                        FrontMatter.EMPTY,
                        Optional.empty(),
                        FrontMatter.EMPTY,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing is proposed for aup");
    }
}
