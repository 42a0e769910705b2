package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asha.patel@school.example",
                "a.patel@school.example",
                "asha_patel2@school.example",
                "Mrs.Patel@school.example",
                "asha.patel@county.gov.uk",
                "ashapatel@gmail.com",
                "asha.patel99@hotmail.co.uk",
                "ap@icloud.com"
            })
    void onePersonsAddressIsFound(String address) {
        assertThat(MailAddresses.personal("Write to " + address + ", please.")).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office@school.example",
                "head@school.example",
                "head.teacher@school.example",
                "chair.of.governors@school.example",
                "data.protection@school.example",
                "exams.officer@school.example",
                "safeguarding@school.example",
                "year.7@school.example",
                "patel@school.example",
                "firstname.surname@school.example",
                "help@nspcc.org.uk",
                "friendsofparkschool@gmail.com",
                "park.school.office@outlook.com",
                "asha.patel@example.com",
                "asha.patel"
            })
    void anOfficesAddressIsFine(String address) {
        assertThat(MailAddresses.personal("Write to " + address + ", please.")).isEmpty();
    }
}
