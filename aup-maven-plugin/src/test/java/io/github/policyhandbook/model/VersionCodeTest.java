package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionCodeTest {

    @Test
    void equalWordsHaveTheSameCodeWhateverTheirFacts() {
        PolicyText signed = text(FrontMatter.EMPTY, "Lock the screen.");
        PolicyText reviewed = text(FrontMatter.builder().owner("Head").build(), "Lock the screen.");

        assertThat(VersionCode.of(signed)).isEqualTo(VersionCode.of(reviewed)).matches("[0-9a-f]{4}-[0-9a-f]{4}");
        assertThat(VersionCode.of(text(FrontMatter.EMPTY, "Lock the door."))).isNotEqualTo(VersionCode.of(signed));
    }

    private static PolicyText text(FrontMatter facts, String words) {
        return new PolicyText(
                facts,
                FactLines.NONE,
                Optional.empty(),
                List.of(),
                new Body(List.of()),
                Fingerprint.of(words),
                List.of());
    }
}
