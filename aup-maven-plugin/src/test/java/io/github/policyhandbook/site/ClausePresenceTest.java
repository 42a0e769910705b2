package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.ClauseLife.Event;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClausePresenceTest {

    private static final String LOCK = "Lock the screen whenever you leave the room, even for a minute.";
    private static final String STICKS = "USB sticks must be checked by the technician before use.";

    private final Handbook handbook = new TestHandbook()
            .with(
                    "a",
                    version("2020-09-12", LOCK),
                    version("2021-09-12", LOCK, STICKS),
                    version("2022-09-12", LOCK, STICKS + " Always."),
                    version("2023-09-12", LOCK),
                    version("2024-09-12", LOCK, STICKS))
            .build();
    private final Policy policy = handbook.policies().get(0);
    private final List<Version> versions = policy.versions();
    private final ClausePresence sticks = presence("usb-sticks-must-be-checked-by");

    @Test
    void aClauseStandsInEveryTextFromABeginningToTheNextEnd() {
        assertThat(versions.stream().map(sticks::isIn)).containsExactly(false, true, true, false, true);
    }

    @Test
    void aTextBeforeItsBeginningKnowsNoEndAndOneAfterItsEndKnowsItsReturn() {
        assertThat(sticks.endBefore(versions.get(0))).isEmpty();
        assertThat(happenings(sticks.beginningAfter(versions.get(0)))).containsExactly(Happening.FIRST_SEEN);
        assertThat(happenings(sticks.endBefore(versions.get(3)))).containsExactly(Happening.REMOVED);
        assertThat(happenings(sticks.beginningAfter(versions.get(3)))).contains(Happening.RETURNED);
    }

    private static List<Happening> happenings(List<Event> events) {
        return events.stream().map(Event::happening).toList();
    }

    private ClausePresence presence(String id) {
        List<ClauseLife> lives =
                HandbookComparison.of(handbook, Progress.SILENT).lives(policy);
        return new ClausePresence(
                lives.stream().filter(life -> life.id().equals(id)).findFirst().orElseThrow());
    }

    private static Version version(String day, String... lines) {
        return TestHandbook.version("policies/a.md", TestText.of(lines), day);
    }
}
