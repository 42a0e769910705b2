package io.github.policyhandbook.documentation.wording;

import java.util.stream.Collectors;

/** A text for {@code String.format}: what its signs stand for varies. */
final class FormatText {

    private FormatText() {}

    static Wordings varying(Wordings formats) {
        return new Wordings(formats.texts().stream()
                .map(text -> text.replaceAll("%[-#+ 0,(]*[\\d…]*(\\.\\d+)?[a-zA-Z]", Wordings.VARYING)
                        .replace("%%", "%"))
                .collect(Collectors.toSet()));
    }
}
