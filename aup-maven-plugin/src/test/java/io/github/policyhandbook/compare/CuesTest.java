package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Staff must lock the screen.          | Staff should lock the screen.             | obligation: must > should
            I will share my password.            | I will not share my password.             | prohibition: will > will not
            Pupils may not bring phones.         | Pupils may bring phones.                  | prohibition: may not > may
            Staff must not lend keys.            | Staff must lend keys.                     | prohibition: must not > must
            Staff lend keys.                     | Staff never lend keys.                    | prohibition:  > never
            Phones are permitted on trips.       | Phones are not permitted on trips.        | prohibition: are permitted > are not permitted
            Phones can not be lent.              | Phones will be checked and cannot be lent. | obligation:  > will; prohibition: can not > cannot
            Report it within 14 days.            | Report it within 7 days.                  | date: within 14 days > within 7 days
            It ends on 12 September 2025.        | It ends on 1 October 2026.                | date: 12 September 2025 > 1 October 2026
            It is reviewed annually.             | It is reviewed every term.                | date: annually > every term
            Lockers open at 8:30.                | Lockers open at 9:00.                     | date: 8:30 > 9:00
            A deposit of £20 is paid.            | A deposit of £25.50 is paid.              | number: £20 > £25.50
            A limit of 50 pages applies.         | A limit of 60 pages applies.              | number: 50 > 60
            This binds all staff.                | This binds teaching staff.                | audience: all staff > teaching staff
            This binds staff.                    | This binds teaching staff.                | audience: staff > teaching staff
            It covers pupils.                    | It covers pupils and visitors.            | audience: pupils > pupils and visitors
            Tell the head teacher.               | Tell the designated safeguarding lead.    | contact: head teacher > designated safeguarding lead
            Write to it@oak.example today.       | Write to help@oak.example today.          | contact: it@oak.example > help@oak.example
            It is open from 9am to 3pm.          | It is open from 9am to 4pm.               | date: from 9am to 3pm > from 9am to 4pm
            It is lent for a week.               | It is lent for a month.                   | date: a week > a month
            It is kept until the end of Year 9.  | It is kept until the end of Year 11.      | date: until the end of Year 9 > until the end of Year 11
            It is shut on Mondays.               | It is shut on Mondays and Fridays.        | date: Mondays > Mondays and Fridays
            A room costs £12 an hour.            | A room costs £15 an hour.                 | number: £12 > £15
            A room costs £12 an hour.            | A room costs £12 a day.                   | number: £12 an hour > £12 a day
            Extra time is for pupils with SEND.  | Extra time is for pupils with an identified need. | audience: pupils with SEND > pupils with an identified need
            An adult waits outside.              | No adult may wait outside.                | prohibition:  > No adult may
            Year 7 pupils must have a kit ready. | A kit must be ready for pupils in Year 8. | audience: Year 7 pupils > pupils in Year 8
            Staff may give it to the youngest.   | Staff must not give it to anybody without written consent. | prohibition: may > must not; permission:  > without written consent
            """)
    void changedWordsAreQuoted(String before, String after, String cue) {
        assertThat(cues(before, after))
                .containsExactly(cue.replace(":  >", ": >").split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Staff must keep the keys safe.       | Staff must keep the codes safe.
            Staff must lock it, always.          | Always, staff must lock it.
            The red door is locked.              | The blue door is locked.
            The boiler is an Ideal 300 of old.   | The boiler is an Ideal 450 of old.
            Those who attend tell the office.    | Those who cannot attend tell the office.
            Take a child from the queue.         | Take it from the queue.
            """)
    void wordsThatStandOnBothSidesAreNot(String before, String after) {
        assertThat(cues(before, after)).isEmpty();
    }

    @Test
    void aNumberInsideADateIsPartOfIt() {
        assertThat(cues("Done by 3 May 2024.", "Done by 4 May 2024."))
                .containsExactly("date: by 3 May 2024 > by 4 May 2024");
    }

    @Test
    void severalChangesAreQuotedInTheirOrder() {
        assertThat(cues("All staff must pay £5.", "All pupils may pay £6."))
                .containsExactlyInAnyOrder(
                        "audience: All staff > All pupils", "permission: must > may", "number: £5 > £6");
    }

    private static List<String> cues(String before, String after) {
        return Cues.in(WordDiff.between(before, after)).stream()
                .map(cue -> cue.type().name().toLowerCase(Locale.ROOT) + ":"
                        + (cue.from().isEmpty() ? "" : " " + cue.from()) + " > " + cue.to())
                .toList();
    }
}
