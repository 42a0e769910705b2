package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void isTheSha256OfTheWordsAsUtf8() {
        assertThat(Fingerprint.of("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Fingerprint.of("caf\u00E9").sha256()).isEqualTo(Sha256.hex("caf\u00E9"));
    }

    @Test
    void equalWordsHaveEqualOnes() {
        assertThat(Fingerprint.of("Sign in.")).isEqualTo(Fingerprint.of("Sign in."));
        assertThat(Fingerprint.of("Sign in.")).isNotEqualTo(Fingerprint.of("Sign out."));
    }
}
