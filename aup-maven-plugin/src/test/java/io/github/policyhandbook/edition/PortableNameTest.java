package io.github.policyhandbook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortableNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"con", "PRN", "aux", "Nul", "com1", "lpt9", "con.v2", "aux."})
    void someNamesAreDevicesWhateverTheirEnding(String name) {
        assertThat(PortableName.isDevice(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "con-policy", "com", "com10", "auxiliary", "null", "lpt-1", "aup.v2"})
    void mostAreNone(String name) {
        assertThat(PortableName.isDevice(name)).isFalse();
        assertThat(PortableName.isBeyondMending(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aup.", "con.v2", "policy.."})
    void whatWindowsReadsOtherwiseIsBeyondMending(String name) {
        assertThat(PortableName.isBeyondMending(name)).isTrue();
    }
}
