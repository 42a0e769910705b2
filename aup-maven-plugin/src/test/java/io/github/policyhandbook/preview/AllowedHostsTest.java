package io.github.policyhandbook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

    private static final InetAddress LOOPBACK = address(127, 0, 0, 1);

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080", "[::1]:8080"})
    void aPreviewIsKnownUnderThisMachinesOwnNames(String host) {
        assertThat(new AllowedHosts("127.0.0.1", 8080).allow(host, LOOPBACK)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example:8080",
                "evil.example",
                "127.0.0.1.evil.example:8080",
                "localhost.evil.example:8080",
                "localhost:8081",
                "localhost",
                "127.0.0.2:8080",
                "2130706433:8080",
                "0.0.0.0:8080",
                "@localhost:8080",
                "evil@localhost:8080",
                ":8080",
                ""
            })
    void itIsNotKnownUnderAnyOther(String host) {
        assertThat(new AllowedHosts("127.0.0.1", 8080).allow(host, LOOPBACK)).isFalse();
    }

    /** The name server of whoever sent the name would hear of it, and keep the request waiting. */
    @ParameterizedTest
    @ValueSource(strings = {"999.1.1.1", "127.0.0.256", "300.300.300.300", "1.1.1", "office-pc"})
    void figuresThatAreNoAddressAreLookedUpNowhere(String name) {
        assertThat(AllowedHosts.isInFigures(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.7", "192.168.249.255", "0.0.0.0", "[::1]", "[fe80::1]"})
    void addressesAreInFigures(String name) {
        assertThat(AllowedHosts.isInFigures(name)).isTrue();
    }

    @Test
    void aStatedNameIsOneOfItsOwn() {
        AllowedHosts hosts = new AllowedHosts("office-pc", 8080);

        assertThat(hosts.allow("office-pc:8080", address(10, 0, 0, 7))).isTrue();
        assertThat(hosts.allow("other-pc:8080", address(10, 0, 0, 7))).isFalse();
    }

    @Test
    void whoListensEverywhereIsKnownByTheAddressThatWasAsked() {
        AllowedHosts hosts = new AllowedHosts("0.0.0.0", 8080);

        assertThat(hosts.allow("10.0.0.7:8080", address(10, 0, 0, 7))).isTrue();
        assertThat(hosts.allow("10.0.0.8:8080", address(10, 0, 0, 7))).isFalse();
        assertThat(hosts.allow("evil.example:8080", address(10, 0, 0, 7))).isFalse();
    }

    @Test
    void thePortOfTheWebNeedNotBeSaid() {
        assertThat(new AllowedHosts("127.0.0.1", 80).allow("localhost", LOOPBACK))
                .isTrue();
        assertThat(new AllowedHosts("127.0.0.1", 80).allow("localhost:80", LOOPBACK))
                .isTrue();
    }

    private static InetAddress address(int... bytes) {
        try {
            return InetAddress.getByAddress(
                    new byte[] {(byte) bytes[0], (byte) bytes[1], (byte) bytes[2], (byte) bytes[3]});
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
