package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The first example that NIST gives for the algorithm. */
    @Test
    void theStandardsOwnExampleComesOut() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /** The example that the specification of content security policies gives. */
    @Test
    void inBase64ItIsWhatASecurityPolicyNames() {
        assertThat(Sha256.base64("alert('Hello, world.');")).isEqualTo("qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
    }

    @Test
    void aTextIsItsUtf8() {
        assertThat(Sha256.hex("caf\u00E9")).isEqualTo(Sha256.hex("caf\u00E9".getBytes(StandardCharsets.UTF_8)));
    }
}
