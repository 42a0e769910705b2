package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
                "careyfreeman@gmail.com", // no office for care, nor for what is free
                "asha.patel-jones@school.example",
                "asha-rose.patel@school.example",
                "a_patel-jones2@school.example",
                "jane.hill@hill.sch.uk", // surnames of which places are called
                "peter.green@hill.sch.uk",
                "george.bishop@hill.sch.uk",
                "mary.church@hill.sch.uk",
                "jane.young@hill.sch.uk",
                "asha.patel@patel.sch.uk",
                "asha.gupta@gmail.com",
                "agupta@gmail.com",
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
                "parkschoolpta@gmail.com",
                "parkschoolptafund@gmail.com",
                "millhillpta@gmail.com",
                "emergency.duty@county.gov.uk",
                "social.care@county.gov.uk",
                "public.health@county.gov.uk",
                "health.visitor@care.nhs.uk",
                "out.ofhours@county.gov.uk",
                "point.of.contact@county.gov.uk",
                "town.referrals@county.gov.uk",
                "subject.access@school.example",
                "free.meals@county.gov.uk",
                "customer.care@county.gov.uk",
                "lost.property@school.example",
                "e-safety.lead@school.example",
                "st.marys@school.example", // schools
                "st.mary's@school.example",
                "all.saints@school.example",
                "holy.trinity@school.example",
                "christ.church@school.example",
                "north.town@school.example",
                "green.lane@school.example",
                "mill.hill@school.example",
                "far.valley@school.example",
                "key.stage@school.example",
                "wrap.around@school.example",
                "well.being@school.example",
                "stay.play@school.example",
                "george.fox@georgefox.sch.uk",
                "george.fox@george-fox.sch.uk",
                "st.marys@gmail.com",
                "park.school.office@outlook.com",
                "asha.patel@example.com",
                "asha.patel"
            })
    void anOfficesAddressIsFine(String address) {
        assertThat(MailAddresses.personal("Write to " + address + ", please.")).isEmpty();
    }

    @Test
    void itIsCutOutOfTheSignsAroundIt() {
        assertThat(MailAddresses.personal("('asha.patel@school.example', -jo.lund@school.example) ..."))
                .containsExactly("asha.patel@school.example", "jo.lund@school.example");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aTextOfOneWordIsReadInTimeToo() {
        assertThat(MailAddresses.personal("a".repeat(1_000_000) + " @ " + ".a".repeat(500_000) + " @"))
                .isEmpty();
    }
}
