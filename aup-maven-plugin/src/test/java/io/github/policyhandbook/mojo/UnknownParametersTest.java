package io.github.policyhandbook.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UnknownParametersTest {

    @Test
    void aMistypedNameIsFoundAndOtherPluginsNamesAreNot() {
        Set<String> stated = Set.of("aup.tittle", "aup.outputdirectory", "aup.title", "skipTests", "auprise");

        assertThat(UnknownParameters.among(stated, Set.of("aup.title", "aup.outputDirectory")))
                .containsExactly("aup.outputdirectory", "aup.tittle");
    }
}
