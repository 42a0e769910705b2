package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    private static final String GONE =
            "- Keep private and school accounts apart, and discuss no pupil on a private account.";
    private static final List<Clause> BEFORE = Texts.clauses("- Lock the screen.\n" + GONE);
    private static final List<Clause> AFTER =
            Texts.clauses("- Lock the screen.\n- Follow the social media policy on every account, private or not.");
    private static final Alignment FOUND =
            new Alignment(List.of(Pairing.of(0, 0, Match.IDENTICAL), Pairing.of(1, 1, Match.WORDING)));

    @Test
    void wordsThatAnotherPolicyTakesUpHaveGoneThere() {
        Departures departures = Departures.to(arrivals("social-media"), "conduct");

        assertThat(gone(departures, AFTER, FOUND)).containsExactly(1);
    }

    @Test
    void wordsThatNoOtherPolicyTakesUpHaveNot() {
        Departures departures = Departures.to(arrivals("conduct"), "conduct");

        assertThat(gone(departures, AFTER, FOUND)).isEmpty();
    }

    @Test
    void aClauseThatIsPlainlyStillHereWasCopied() {
        List<Clause> after = Texts.clauses("- Lock the screen.\n" + GONE.replace("no pupil", "no child"));
        Departures departures = Departures.to(arrivals("social-media"), "conduct");

        assertThat(gone(departures, after, FOUND)).isEmpty();
    }

    @Test
    void headingsAndShortClausesGoNowhere() {
        assertThat(texts("# Keep private and school accounts apart\n- Lock the screen."))
                .isEmpty();
    }

    @Test
    void whatThePolicySaidBeforeIsNotNewHoweverItIsSetNow() {
        List<Clause> before = Texts.clauses(GONE);
        List<Clause> now = Texts.clauses(GONE + "\n" + GONE.replace("-", "*").replace("apart,", "\u2018apart\u2019,"));
        List<Clause> quoted = Texts.clauses(GONE.replace("apart,", "'apart',"));

        assertThat(Departures.newTexts(before, before, new KnownTexts())).isEmpty();
        assertThat(Departures.newTexts(before, now, new KnownTexts())).hasSize(1);
        assertThat(Departures.newTexts(quoted, now, new KnownTexts())).hasSize(1);
        assertThat(Departures.newTexts(now, before, new KnownTexts())).isEmpty();
    }

    @Test
    void whatTheChainPairedMayHaveGoneTooAndWhatHasTheSameWordsOrAnIdNot() {
        Departures departures = Departures.to(arrivals("social-media"), "conduct");

        assertThat(gone(departures, AFTER, new Alignment(List.of(Pairing.of(1, 1, Match.HISTORY)))))
                .containsExactly(1);
        assertThat(gone(departures, AFTER, new Alignment(List.of(Pairing.of(1, 1, Match.ID)))))
                .isEmpty();
    }

    @Test
    void aHeadingStaysHoweverLongItIs() {
        String heading = "# Keep private and school accounts apart, and discuss no pupil on a private account.";
        List<Clause> before = Texts.clauses("- Lock the screen.\n" + heading);
        Departures departures = Departures.to(arrivals("social-media"), "conduct");

        assertThat(texts(heading)).isEmpty();
        assertThat(departures.among(before, AFTER, FOUND, new KnownTexts())).isEmpty();
    }

    private static Set<String> texts(String written) {
        return Departures.newTexts(List.of(), Texts.clauses(written), new KnownTexts());
    }

    private static Arrivals arrivals(String policy) {
        Arrivals arrivals = new Arrivals();
        arrivals.add(policy, texts(GONE));
        arrivals.add("library", Set.of());
        return arrivals;
    }

    private static Set<Integer> gone(Departures departures, List<Clause> after, Alignment found) {
        return departures.among(BEFORE, after, found, new KnownTexts());
    }
}
