package io.github.policyhandbook.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Front matter: right, nearly right, and such as nobody wrote on purpose. */
public final class MadeUpFrontMatter {

    /** One fact as it is written, with what stands around it; {@code \n} stands for the file's own line end. */
    public record Entry(String key, String written) {}

    /** Facts of the wrong type, out of any bounds, misspelt or written to do harm; one a line. */
    private static final List<String> WRONG = """
            approved: 12/9/2025
            approved: 2025-02-30
            approved: 0001-01-01
            approved: 999999999-01-01
            approved: [2025-09-12]
            effective: 1989-12-31
            effective: tomorrow
            review-every: P999999999Y
            review-every: every 99999999999 years
            review-every: P-1Y
            review: 2025-09-12T10:00:00Z
            for-year: 2025
            for-year: 2025-2027
            for-year: 99999-100000
            status: nearly
            status: [draft]
            readers: everybody
            audience: {a: b}
            audience: [[a, [b]], ~, 3]
            contacts: nobody
            contacts: {a: [b], ~: c, ? {d: e} : f}
            acknowledgement: perhaps
            statutory: 1
            id: ../../etc
            id: CON
            id: "a b"
            id: index
            id: aup-menu
            id: 2024-2025
            titel: Misspelt
            Approved By: twice
            approved_by: thrice
            title: "<script>alert(1)</script>"
            title: &a [*a]
            title: !!java.net.URL [http://x.example]
            title: {{ x }}
            title: "\\u0000\\ud800"
            owner: &b [&c [1, 1], *c, *c]
            owner: *none
            <<: {owner: Ada}
            withdrawn: 2024-01-01
            replaced-by: itself
            replaced-by: ../../x.md
            summary-of-changes: "[x](javascript:alert(1))"
            \tkey: tab
            key: value: more
            - item
            """.lines().toList();

    private MadeUpFrontMatter() {}

    /** Facts that can be read, each key once, in every style of YAML. */
    public static Arbitrary<List<Entry>> entries() {
        return Arbitraries.of(
                        "id",
                        "title",
                        "owner",
                        "audience",
                        "readers",
                        "status",
                        "approved",
                        "approved-by",
                        "approver",
                        "effective",
                        "review",
                        "review-every",
                        "contacts",
                        "summary-of-changes",
                        "x-tool")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(9)
                .flatMap(keys -> Combinators.combine(
                                keys.stream().map(MadeUpFrontMatter::entry).toList())
                        .as(list -> list.stream().flatMap(List::stream).toList()))
                .filter(list -> list.get(0).written().matches("(?s)[\"A-Za-z].*"));
    }

    /** Whatever may stand above a text: nothing, facts, facts with values nobody can read, or a heap of slips. */
    static Arbitrary<String> anything() {
        Arbitrary<String> facts = entries().map(MadeUpFrontMatter::fenced);
        Arbitrary<String> wrong = Combinators.combine(
                        entries(), Arbitraries.of(WRONG).list().ofMaxSize(4))
                .as((entries, lines) ->
                        fenced(entries).replaceFirst("---\n$", "") + String.join("\n", lines) + "\n---\n");
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("")), Tuple.of(4, facts), Tuple.of(2, wrong), Tuple.of(2, slips()));
    }

    /** One line of front matter that cannot be read, or not be true. */
    static String wrong(int choice) {
        return WRONG.get(choice % WRONG.size());
    }

    private static String fenced(List<Entry> entries) {
        return "---\n" + entries.stream().map(Entry::written).collect(Collectors.joining()) + "---\n";
    }

    /** Pieces of front matter, and slips in it, in any order. */
    public static Arbitrary<String> slips() {
        return Arbitraries.of(
                        "---\n",
                        "---",
                        "...\n",
                        "status: ",
                        "status:\n",
                        "approved: ",
                        "approved-by: ",
                        "owner: ",
                        "draft\n",
                        "2025-09-12\n",
                        "Head\n",
                        "'",
                        "\"",
                        "{",
                        "}",
                        "[a, b]",
                        "&a ",
                        "*a\n",
                        "!!str ",
                        "> \n",
                        "|+\n",
                        "  ",
                        "\n",
                        "\r\n",
                        "\r",
                        "\t",
                        "# note\n",
                        " # note\n",
                        "- a\n",
                        "? ",
                        ": ",
                        "\u0001",
                        "\u0000",
                        "\ufeff",
                        "\u2028",
                        "\ud83d\ude00",
                        "<<: ",
                        "%YAML 1.2\n",
                        "Sign in.\n",
                        "\\")
                .list()
                .ofMaxSize(25)
                .map(pieces -> String.join("", pieces))
                .map(text -> text.length() % 3 == 0 ? text : "---\nowner: Ada\n" + text);
    }

    private static Arbitrary<List<Entry>> entry(String key) {
        return Combinators.combine(
                        Arbitraries.of(spellings(key)),
                        Arbitraries.of(values(key)),
                        Arbitraries.of(":", ": ", ":   ", " : "),
                        Arbitraries.of("", "  ", " # as agreed", "\t#x"),
                        Arbitraries.of("", "", "", "\n", "# note\n", "\n# a: b\n\n"))
                .as((spelling, value, colon, behind, below) ->
                        List.of(new Entry(key, written(spelling, value, colon, behind)), new Entry("", below)));
    }

    private static String written(String key, String value, String colon, String behind) {
        boolean several = value.contains("\n");
        String gap = colon.endsWith(" ") || value.isEmpty() || value.startsWith("\n") ? colon : colon + " ";
        return key + gap + value + (several ? "" : behind) + "\n";
    }

    private static String[] spellings(String key) {
        String words = key.replace('-', ' ');
        return new String[] {key, Character.toUpperCase(words.charAt(0)) + words.substring(1), "\"" + key + "\""};
    }

    private static String[] values(String key) {
        return switch (key) {
            case "status" -> new String[] {"draft", "Draft", "'DRAFT'", "approved", "", "~", "|\n  draft"};
            case "approved", "effective", "review" ->
                new String[] {
                    "2025-09-12",
                    "12 September 2025",
                    "\"1st Jan. 2025\"",
                    "\n  2025-09-12",
                    "",
                    ">-\n    5 May\n    2025"
                };
            case "review-every" -> new String[] {"P1Y", "every 2 years"};
            case "audience" ->
                new String[] {"staff, pupils", "[staff, pupils]", "\n  - staff\n  - pupils", "\n- staff"};
            case "contacts" -> new String[] {"\n  lead: Ada\n  deputy: \"Ben\"", "{lead: Ada}"};
            case "readers" -> new String[] {"staff", "governors"};
            case "id" -> new String[] {"visitors", "'v-2'"};
            default ->
                new String[] {
                    "Head",
                    "\"Ada \\u0041 # x\"",
                    "'It''s'",
                    "The full\n  board",
                    ">\n  One\n\n  two",
                    "|+\n  One\n",
                    "",
                    "\ud83d\ude00 k",
                    "caf\u00e9"
                };
        };
    }
}
