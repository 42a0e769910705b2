package io.github.policyhandbook.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The site's style sheets. What every page needs is one: the base sheet of Pure.css, which makes browsers alike, then ours,
 * a file a subject, in an order in which the later one wins. A page of one kind loads its own after it, and the sheet for
 * paper last.
 */
public final class StyleSheets {

    private static final WebJar BASE = new WebJar("purecss");
    private static final String BASE_FILE = "build/base-min.css";

    private static final List<String> EVERY_PAGE = List.of("page", "tables", "text", "narrow");

    private static final Map<String, List<String>> ONE_KIND = Map.of(
            "changes", List.of("changes", "change-tables", "views"),
            "finding", List.of("finding"),
            "handouts", List.of("handouts"),
            "history", List.of("history"),
            "home", List.of("home"),
            "register", List.of("register"),
            "print", List.of("print"));

    /** Comments and layout stay with the source, since every page loads the sheets. No string of ours holds such blanks. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "/\\*(?!!).*?\\*/|^\\s+|(?<=[{};,])\\s+|\\s+(?=[{}])|(?<=[a-z]:) (?=\\S)|;(?=\\s*\\})",
            Pattern.DOTALL | Pattern.MULTILINE);

    private StyleSheets() {}

    /** The sheets by their names, in the school's colour where one is stated. */
    static Map<String, byte[]> of(Optional<Accent> accent) {
        Map<String, byte[]> sheets = new LinkedHashMap<>();
        sheets.put("style.css", bytes(everyPage(accent)));
        ONE_KIND.keySet().stream()
                .sorted()
                .forEach(kind -> sheets.put(kind + ".css", bytes(joined(ONE_KIND.get(kind)))));
        return sheets;
    }

    /**
     * All that a page needs that is a file by itself: what every page has, then its own subjects, the sheet for paper among
     * them where the page has it.
     */
    public static String inOne(Optional<Accent> accent, List<String> subjects) {
        return everyPage(accent) + joined(subjects);
    }

    private static String everyPage(Optional<Accent> accent) {
        return new String(BASE.file(BASE_FILE), StandardCharsets.UTF_8)
                + "\n"
                + subject("colours")
                + accent.map(Accent::rules).orElse("")
                + joined(EVERY_PAGE);
    }

    private static String joined(List<String> subjects) {
        return subjects.stream().map(StyleSheets::subject).collect(Collectors.joining());
    }

    private static String subject(String name) {
        String written = new String(StaticAssets.bytes("style/" + name + ".css"), StandardCharsets.UTF_8);
        return LEFT_OUT.matcher(written).replaceAll("") + "\n";
    }

    private static byte[] bytes(String sheet) {
        return sheet.getBytes(StandardCharsets.UTF_8);
    }
}
