package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakdownTest {

    @Test
    void lackOfMemoryIsToldWithWhatToSet() {
        assertThat(Breakdown.sentence(new OutOfMemoryError("Java heap space")))
                .startsWith("The policies need more memory than the ")
                .contains("left as it was", "export MAVEN_OPTS=-Xmx")
                .doesNotContain("OutOfMemoryError");
    }

    @ParameterizedTest
    @CsvSource({"128, -Xmx1024m", "512, -Xmx1024m", "2048, -Xmx4096m"})
    void moreMemoryIsMoreThanThereWas(long megabytes, String setting) {
        assertThat(Breakdown.outOfMemory(megabytes)).contains("the " + megabytes + " MB that Java was given", setting);
    }

    @ParameterizedTest
    @CsvSource({"unable to create native thread", "Metaspace", "Direct buffer memory"})
    void otherMemoryIsNotMendedByALargerHeap(String reason) {
        assertThat(Breakdown.sentence(new OutOfMemoryError(reason)))
                .contains("The machine has no memory", reason, "Close other programs")
                .doesNotContain("-Xmx");
    }

    @Test
    void aDeepNestingIsToldWithWhatToSet() {
        assertThat(Breakdown.sentence(new StackOverflowError()))
                .contains("nested more deeply", "export MAVEN_OPTS=-Xss16m", "set MAVEN_OPTS=-Xss16m");
    }

    @Test
    void aPreviewIsNotStopped() {
        for (Throwable thrown : new Throwable[] {
            new OutOfMemoryError("Java heap space"),
            new OutOfMemoryError("Metaspace"),
            new StackOverflowError(),
            new IllegalStateException("odd")
        }) {
            assertThat(Breakdown.inPreview(thrown))
                    .containsIgnoringCase("your last change")
                    .doesNotContain("stopped", "output folder");
        }
    }

    @Test
    void anythingElseIsAFaultOfThePluginToBeReported() {
        assertThat(Breakdown.sentence(new NoClassDefFoundError("Missing")))
                .contains("a fault in the plugin itself (java.lang.NoClassDefFoundError: Missing)", "-X", "report");
        assertThat(Breakdown.sentence(new IllegalStateException("odd"))).contains("odd");
    }
}
