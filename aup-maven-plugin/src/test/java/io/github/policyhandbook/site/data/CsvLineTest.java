package io.github.policyhandbook.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void plainCellsStandAsTheyAre() {
        assertThat(CsvLine.of(List.of("a", "", "é 2024-09-01"))).isEqualTo("a,,é 2024-09-01\r\n");
    }

    @Test
    void cellsWithSeparatorsQuotesOrLinesAreQuoted() {
        assertThat(CsvLine.of(List.of("a,b", "say \"no\"", "one\ntwo", " blank")))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"one\ntwo\",\" blank\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1"})
    void aFormulaStaysText(String formula) {
        assertThat(CsvLine.of(List.of(formula))).isEqualTo("'" + formula + "\r\n");
    }

    @Test
    void aFormulaBehindATabStaysText() {
        assertThat(CsvLine.of(List.of("\t=1+1"))).isEqualTo("\"'\t=1+1\"\r\n");
    }
}
