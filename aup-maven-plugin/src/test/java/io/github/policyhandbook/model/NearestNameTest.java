package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> POLICIES = List.of("acceptable-use", "trips", "strips");

    @Test
    void aSlipOrTwoIsSeenThrough() {
        assertThat(NearestName.to("aceptable-ues", POLICIES)).contains("acceptable-use");
    }

    @Test
    void ofAShortNameOneSlipIsBelieved() {
        assertThat(NearestName.to("tirps", List.of("trips"))).contains("trips");
        assertThat(NearestName.to("tirp", List.of("trips"))).isEmpty();
    }

    @Test
    void betweenTwoAlikeNothingIsGuessed() {
        assertThat(NearestName.to("stips", List.of("trips", "strips", "stops"))).isEmpty();
    }

    @Test
    void whatIsFarFromAllMeansNone() {
        assertThat(NearestName.to("safeguarding", POLICIES)).isEmpty();
    }
}
