package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableSorterTest {

    @Test
    void theLibraryComesBeforeItsComparisonOfNumbersWithItsLicence() {
        SiteFile.Data file = TableSorter.file();
        String script = new String(file.bytes(), StandardCharsets.UTF_8);

        assertThat(file.path()).isEqualTo("assets/tablesort.js");
        assertThat(script).startsWith("/*!").contains("Licensed MIT");
        assertThat(script.indexOf("window.Tablesort="))
                .isPositive()
                .isLessThan(script.indexOf("Tablesort.extend(\"number\""));
    }
}
