package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mrs Patel | '' | patel",
                "Mrs A. Patel, office hours | a | patel",
                "Asha Patel (asha@school.example) | asha | patel",
                "Dr Ben van der Berg | ben | berg",
                "the head, Ms O’Neil | '' | o'neil",
                "Mr Lee in room 4 | '' | lee"
            })
    void aNameIsRead(String words, String given, String surname) {
        assertThat(Person.in(words)).containsExactly(new Person(given, surname));
    }

    @Test
    void severalMayShareARole() {
        assertThat(Person.in("Mrs Patel and Mr Lee / Cara Smith-Jones"))
                .isEqualTo(List.of(new Person("", "patel"), new Person("", "lee"), new Person("cara", "smith-jones")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see the staff-room board",
                "School Office",
                "Trust IT Team",
                "for permissions and exceptions",
                "Ask the Headteacher",
                "ext. 204"
            })
    void aPlaceToAskIsNobody(String words) {
        assertThat(Person.in(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Mrs Patel, A. Patel", "A Patel, Asha Patel", "Ms Patel, Mrs Asha Patel", "Sam Lee, Samuel Lee"})
    void oneMayBeTheOther(String one, String other) {
        assertThat(Person.in(one).get(0).mayBe(Person.in(other).get(0))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Mrs Patel, Mrs Lee", "A. Patel, B. Patel", "Asha Patel, Amit Patel"})
    void oneIsNotTheOther(String one, String other) {
        assertThat(Person.in(one).get(0).mayBe(Person.in(other).get(0))).isFalse();
    }
}
