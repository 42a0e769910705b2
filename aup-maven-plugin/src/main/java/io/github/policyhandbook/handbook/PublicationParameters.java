package io.github.policyhandbook.handbook;

import io.github.policyhandbook.publication.LeftFiles;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Reads how a handbook is published, from the values of parameters. */
public final class PublicationParameters {

    /** A folder to publish to. */
    public static final String EXAMPLE = "/mnt/intranet/handbook";

    /** What operating systems drop into the folders they show. */
    private static final List<String> DROPPED = List.of("**/Thumbs.db", "**/.DS_Store", "**/desktop.ini");

    private static final int MOST_COPIES = 1_000;

    private PublicationParameters() {}

    /** How many copies before the present one stay: 0 to 1,000. */
    public static int keep(String value) {
        String digits = value.strip();
        if (digits.matches("[0-9]{1,4}") && Integer.parseInt(digits) <= MOST_COPIES) {
            return Integer.parseInt(digits);
        }
        throw Parameters.refused("keep", value, "how many earlier copies stay, 0 to 1000", "3");
    }

    /** The files of others that may stand in a published folder, on top of what operating systems drop there. */
    public static LeftFiles leave(String value) {
        try {
            return LeftFiles.matching(Stream.concat(DROPPED.stream(), Parameters.list(value).stream())
                    .toList());
        } catch (PatternSyntaxException e) {
            throw Parameters.refused("leave", value, "patterns of paths, separated by commas", "web.config");
        }
    }
}
