package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the mobile number that the library itself gives as its example, and landlines kept for films. */
class PhoneNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07400 123456",
                "07400-123-456",
                "+44 7400 123456",
                "+44 (0)7400 123 456",
                "07400123456",
                "07400/123456"
            })
    void aMobileIsFoundHoweverItIsWritten(String number) {
        assertThat(PhoneNumbers.personal("Ring " + number + " after six.", "GB"))
                .containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123", // kept for films: nobody has it
                "020 7946 0123",
                "(0117) 496 0123",
                "0808 157 0123",
                "0800 1111",
                "0303 123 1113",
                "999",
                "101",
                "12/09/2025 to 14/09/2025",
                "(minute 07/400/123456)",
                "for paper 07/400/123456",
                "under reference number 07400 123456",
                "with invoice no. 07400123456",
                "2024-2025, pages 100-117",
                "the bank for account 07400123456",
                "https://school.example/visits?t=07400123456",
                "www.school.example/07400123456/visits",
                "URN 123456789012"
            })
    void aLandlineAHelplineAndOtherDigitsAreFine(String number) {
        assertThat(PhoneNumbers.personal("Ring " + number + " after six.", "GB"))
                .isEmpty();
    }

    @Test
    void wordsThatCiteNoPaperHideNoMobile() {
        assertThat(PhoneNumbers.personal("For registration: 07400 123456, or 020 7946 0123/07400 654321.", "GB"))
                .containsExactly("07400 123456", "07400 654321");
    }

    @Test
    void aNumberBesideAWebAddressOrToSendMessagesToIsFound() {
        assertThat(PhoneNumbers.personal("See https://school.example/visits or ring 07400 123456.", "GB"))
                .containsExactly("07400 123456");
        assertThat(PhoneNumbers.personal("Write to https://wa.me/447400123456 or +447400654321.", "GB"))
                .contains("+447400654321");
        assertThat(PhoneNumbers.personal("For your account: 07400 123456.", "GB"))
                .containsExactly("07400 123456");
    }

    @Test
    void anotherCountryHasNumbersOfItsOwn() {
        assertThat(PhoneNumbers.personal("Ring 085 012 3456.", "IE")).containsExactly("085 012 3456");
        assertThat(PhoneNumbers.personal("Ring 085 012 3456.", "GB")).isEmpty();
    }
}
