package io.github.policyhandbook.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The site's one style sheet: the base sheet of Pure.css, which makes browsers alike, then ours, a file a subject, in an
 * order in which the later one wins.
 */
final class StyleSheet {

    private static final WebJar BASE = new WebJar("purecss");
    private static final String BASE_FILE = "build/base-min.css";

    private static final List<String> SUBJECTS = List.of(
            "page",
            "finding",
            "tables",
            "register",
            "text",
            "changes",
            "change-tables",
            "views",
            "history",
            "handouts",
            "home",
            "narrow",
            "print");

    private StyleSheet() {}

    /** The sheet, in the school's colour where one is stated. */
    static String of(Optional<Accent> accent) {
        return new String(BASE.file(BASE_FILE), StandardCharsets.UTF_8)
                + "\n"
                + subject("colours")
                + accent.map(Accent::rules).orElse("")
                + SUBJECTS.stream().map(StyleSheet::subject).collect(Collectors.joining());
    }

    private static String subject(String name) {
        return new String(StaticAssets.bytes("style/" + name + ".css"), StandardCharsets.UTF_8) + "\n";
    }
}
