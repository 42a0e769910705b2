package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPathTest {

    @ParameterizedTest
    @CsvSource({
        "policies/trips.md, policies/trips.md",
        "trips and visits/a+b.md, trips%20and%20visits/a%2Bb.md",
        "a:b/c#d?.md, a%3Ab/c%23d%3F.md",
        "caf\u00e9.md, caf%C3%A9.md"
    })
    void signsThatMeanSomethingInAnAddressAreEncoded(String path, String address) {
        assertThat(AddressPath.of(path)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"cafe\u0301.md, cafe%CC%81.md"})
    void anAccentOfItsOwnStaysOne(String path, String address) {
        assertThat(AddressPath.of(path)).isEqualTo(address);
    }
}
