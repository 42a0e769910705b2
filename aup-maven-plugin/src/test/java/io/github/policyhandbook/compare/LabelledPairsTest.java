package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The set that {@link AlignmentWeights} was placed by: pairs of clauses labelled by hand, partners or strangers, each
 * standing in one place of a small policy between steady neighbours, or in another section of it.
 */
class LabelledPairsTest {

    private static final String[][] PARTNERS_IN_PLACE = {
        {"Report losses to the bursar.", "Any loss must be reported to the business manager within one day."},
        {"Governors review this policy every three years.", "This policy is reviewed annually by the governing body."},
        {
            "Staff should make sure that passwords are kept secret.",
            "All staff must keep their passwords secret at all times."
        },
        {"Lock your screen.", "Lock the screen whenever you leave a room with pupils in it."},
        {
            "Photographs of pupils may only be taken with school cameras.",
            "Only cameras owned by the school may be used to photograph pupils."
        },
        {
            "Pupils do not use phones in lessons.",
            "Mobile phones must not be used by pupils during lessons or in corridors."
        },
        {"Visitors sign the book at reception.", "All visitors and contractors sign in at reception and wear a badge."},
        {"Memory sticks must be encrypted.", "Unencrypted memory sticks are forbidden."},
        {
            "The head may inspect any account.",
            "The head teacher or a deputy may inspect any user account without notice."
        },
        {"E-mail is not private.", "Staff should not expect school e-mail to be private."},
        {
            "Parents must sign the agreement before an account is given.",
            "An account is created once a parent has signed the agreement."
        },
        {"Personal data stays in school.", "Personal data must not leave the school site unless it is encrypted."},
        {
            "Unsuitable websites are reported to a teacher.",
            "Pupils tell a teacher about any unsuitable website they come across."
        },
        {
            "Breaches may lead to disciplinary action.",
            "Any breach of these rules can lead to action under the disciplinary procedure."
        },
    };

    private static final String[][] PARTNERS_ELSEWHERE = {
        {
            "Pupils may borrow tablets for homework with a parent's consent.",
            "Pupils can borrow tablets for homework if a parent consents in writing."
        },
        {
            "Staff must report a lost laptop to the office within two days.",
            "Staff must report a lost laptop to the office within one day."
        },
        {
            "Only licensed software may be installed on school computers.",
            "Only software licensed to the school may be installed on its computers."
        },
        {
            "Food and drink are kept away from computers.",
            "Food and drink must be kept away from all computers and tablets."
        },
        {
            "Social media accounts of the school are run by the office.",
            "The social media accounts of the school are run by the communications officer."
        },
    };

    /** Partners that their words alone do not tell: the chain of small steps does, or their author's id. */
    private static final String[][] BEYOND_WORDS_IN_PLACE = {
        {
            "Do not open attachments from people you do not know.",
            "Attachments from unknown senders must be left unopened and passed to the network manager."
        },
    };

    private static final String[][] BEYOND_WORDS_ELSEWHERE = {
        {
            "The network manager removes the accounts of leavers at the end of term.",
            "The network manager removes leavers' accounts on their last day."
        },
    };

    private static final String[][] STRANGERS_IN_PLACE = {
        {
            "Personal devices must be switched off during lessons and kept in bags.",
            "Personal devices must be registered with the network manager before they join the wireless network."
        },
        {"Smoking is forbidden anywhere on the site.", "Lunch money goes onto the cashless account each Monday."},
        {"Staff must not use personal e-mail for school business.", "Staff must wear an identity badge at all times."},
        {"Pupils must not use mobile phones in lessons.", "Pupils must not bring energy drinks to school."},
        {"Visitors are met at reception.", "Printers are switched off overnight."},
        {"The head teacher keeps the fire log.", "The network manager tests backups every week."},
        {"Fax machines are not used for personal data.", "Video calls with pupils are recorded."},
        {"Keys are returned each evening.", "Trips are approved by the head teacher."},
        {"All staff receive first aid training every three years.", "All staff lock their screens when leaving a room."
        },
        {"Parents may ask to see their child's records.", "Parents may not photograph other children at school events."
        },
        {"Library books are issued for two weeks.", "Chromebooks are collected in July."},
        {"Passwords are changed each term.", "Backups are kept off site for a year."},
    };

    private static final String[][] STRANGERS_ELSEWHERE = {
        {
            "Parents should record safeguarding files in the examination hall because the law asks for it.",
            "Supply teachers may sign for e-mail lists in the examination hall because the law asks for it."
        },
        {"Staff must report damage to laptops at once.", "Staff must report absence to the office at once."},
        {"Pupils may use tablets in the library.", "Pupils may use the tennis courts at lunch."},
        {"The head teacher reviews the accident book each term.", "The head teacher signs the travel claims each term."
        },
        {
            "Contractors sign in at reception and wear a badge.",
            "Contractors are paid within thirty days of a correct invoice."
        },
        {"Data about pupils is kept for seven years.", "Data about governors is published on the website."},
        {"Staff may not lend their keys to pupils.", "Staff may not accept gifts from parents."},
    };

    @Test
    void partnersAreAboveTheFloor() {
        assertThat(missed(PARTNERS_IN_PLACE, true, true)).isEmpty();
        assertThat(missed(PARTNERS_ELSEWHERE, false, true)).isEmpty();
    }

    @Test
    void strangersAreBelowTheFloor() {
        assertThat(missed(STRANGERS_IN_PLACE, true, false)).isEmpty();
        assertThat(missed(STRANGERS_ELSEWHERE, false, false)).isEmpty();
    }

    @Test
    void whatSharesTooFewWordsIsLeftToTheChain() {
        assertThat(missed(BEYOND_WORDS_IN_PLACE, true, false)).isEmpty();
        assertThat(missed(BEYOND_WORDS_ELSEWHERE, false, false)).isEmpty();
    }

    private static List<String> missed(String[][] pairs, boolean inPlace, boolean partners) {
        List<String> missed = new ArrayList<>();
        for (String[] pair : pairs) {
            String before = "# Devices\n- Wear gloves outdoors in frost.\n- " + pair[0]
                    + "\n- Close windows at four.\n# Grounds\n- Bicycles stand in the shed.\n- Gates open at eight.";
            String after = inPlace
                    ? before.replace(pair[0], pair[1])
                    : before.replace("- " + pair[0] + "\n", "").replace("shed.\n", "shed.\n- " + pair[1] + "\n");
            OpenPairs open = new OpenPairs(Texts.clauses(before), Texts.clauses(after));
            for (int i = 0; i < open.from().size(); i++) {
                int steady = open.to().stream()
                        .map(clause -> clause.text())
                        .toList()
                        .indexOf(open.from().get(i).text());
                if (steady >= 0) {
                    open.pair(i, steady, Match.IDENTICAL);
                }
            }
            double score = new PairScores(open)
                    .score(open.freeFrom().get(0), open.freeTo().get(0), new PlaceContext(open));
            if (score > AlignmentWeights.FLOOR != partners) {
                missed.add(Math.round(score * 100) / 100.0 + " " + pair[0] + " > " + pair[1]);
            }
        }
        return missed;
    }
}
