package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Fault;
import java.util.List;

/**
 * A file's bytes as text.
 *
 * @param text its characters, every line end a {@code \n}, without control characters
 * @param faults what was wrong with the bytes
 */
record DecodedText(String text, List<Fault> faults) {

    DecodedText {
        faults = List.copyOf(faults);
    }
}
