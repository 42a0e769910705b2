package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewParametersTest {

    @Test
    void whereNothingIsStatedOnlyThisMachineSeesIt() {
        PreviewSettings.Place place = PreviewParameters.place("", " ");

        assertThat(place.address().isLoopbackAddress()).isTrue();
        assertThat(place.stated()).isEqualTo("127.0.0.1");
        assertThat(place.port()).isEqualTo(8080);
        assertThat(place.portStated()).isFalse();
    }

    @Test
    void aPortAndAnAddressAreTaken() {
        PreviewSettings.Place place = PreviewParameters.place(" 0.0.0.0 ", " 9090 ");

        assertThat(place.address().isAnyLocalAddress()).isTrue();
        assertThat(place.port()).isEqualTo(9090);
        assertThat(place.portStated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "80 80", "http", "8080.0", "99999999999"})
    void whatIsNoPortIsRefused(String port) {
        assertThatThrownBy(() -> PreviewParameters.place("", port))
                .isInstanceOf(HandbookException.class)
                .hasMessage("aup.port is \"" + port + "\", but must be a number from 1 to 65535."
                        + " For example: -Daup.port=8080");
    }

    @Test
    void anAddressOfAnotherMachineIsRefused() {
        assertThatThrownBy(() -> PreviewParameters.place("192.0.2.1", ""))
                .isInstanceOf(HandbookException.class)
                .hasMessageStartingWith("aup.address is \"192.0.2.1\", but must be an address of this machine.\n  ");
    }
}
