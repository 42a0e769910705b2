package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedPoliciesTest {

    @Test
    void aLinkToAnotherPolicyIsQuotedByItsTargets() {
        assertThat(among("trips.md", "visits/abroad.md"))
                .containsExactly(new Cue(Cue.Type.POLICY, "trips.md", "visits/abroad.md"));
    }

    @Test
    void aLinkThatCameOrWentIsQuoted() {
        assertThat(among("", "trips.md")).containsExactly(new Cue(Cue.Type.POLICY, "", "trips.md"));
        assertThat(among("trips.md#lists", "")).containsExactly(new Cue(Cue.Type.POLICY, "trips.md#lists", ""));
    }

    @Test
    void aPolicyWhoseFolderOrAnchorChangedIsStillThatPolicy() {
        assertThat(among("trips.md#lists", "../Trips.md#helpers")).isEmpty();
    }

    @Test
    void anIndexIsThePolicyOfItsFolder() {
        assertThat(among("privacy/index.md", "terms/index.md")).hasSize(1);
    }

    @Test
    void placesOutsideAndPicturesAreNoPolicies() {
        assertThat(among("https://gov.example/a.md", "https://gov.example/b.md"))
                .isEmpty();
        assertThat(among("a.png", "b.png")).isEmpty();
    }

    @Test
    void aReadmeIsThePolicyOfItsFolderToo() {
        assertThat(among("privacy/README.md", "privacy/index.md#top")).isEmpty();
        assertThat(among("privacy/README.md", "terms/README.md")).hasSize(1);
        assertThat(among("privacy/README.md", "privacy.md")).hasSize(1);
    }

    private static List<Cue> among(String from, String to) {
        return LinkedPolicies.among(List.of(new LinkChange("the rules", from, to)));
    }
}
