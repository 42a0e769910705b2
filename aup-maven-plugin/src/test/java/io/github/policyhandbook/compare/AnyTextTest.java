package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Comparisons.compare;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.Clause;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The laws hold for whatever characters a file may have, for clauses without words, and for one of a megabyte. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class AnyTextTest {

    private static final PolicyParser PARSER = new PolicyParser();
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    @Property(tries = 300, seed = Meetings.SEED)
    void whateverTheCharacters(@ForAll("clauses") List<Clause> before, @ForAll("clauses") List<Clause> after) {
        ComparisonLaws.hold(before, after, compare(before, after));
    }

    /** Random texts have nothing in common: here the second is the first with some of it changed. */
    @Property(tries = 300, seed = Meetings.SEED)
    void whateverCharactersChange(
            @ForAll("clauses") List<Clause> before, @ForAll("words") String old, @ForAll("words") String young) {
        List<Clause> after = before.stream()
                .map(clause -> withText(clause, clause.text().replace(old, young)))
                .toList();

        ComparisonLaws.hold(before, after, compare(before, after));
    }

    @Property(tries = 150, seed = Meetings.SEED)
    void whateverStandsInAFile(@ForAll("markdown") String before, @ForAll("markdown") String after) {
        List<Clause> from = parsed(before);
        List<Clause> to = parsed(after);

        ComparisonLaws.hold(from, to, compare(from, to));
    }

    @Property(tries = 150, seed = Meetings.SEED)
    void anyTextIsItself(@ForAll("clauses") List<Clause> text) {
        assertThat(compare(text, text)).noneMatch(ClauseChange::isChange);
    }

    @Example
    void clausesWithoutWordsAreClauses() {
        List<Clause> before = List.of(item(""), item(" "), item("!"), item(""), item("Lock the screen."));
        List<Clause> after = List.of(item("Lock the screen."), item(""), item("\u2026"), item("\u00a0"));

        ComparisonLaws.hold(before, after, compare(before, after));
        ComparisonLaws.hold(before, List.of(), compare(before, List.of()));
        ComparisonLaws.hold(List.of(), after, compare(List.of(), after));
    }

    @Example
    void aClauseOfAMegabyteIsComparedLikeAnyOther() {
        String rule = "Staff lock the screen of computer %d before they leave room %d. ";
        String text = IntStream.range(0, 17_000)
                .mapToObj(i -> rule.formatted(i, i % 90))
                .collect(Collectors.joining());
        List<Clause> before = List.of(item("Wear a badge."), item(text), item("Sign in at reception."));
        List<Clause> after = new ArrayList<>(before);
        after.set(1, item(text.replace("computer 8000 ", "tablet 8000 ").replace("room 44", "hall 44")));

        long start = PROCESSOR.getCurrentThreadCpuTime();
        List<ClauseChange> changes = compare(before, after);

        // Of the processor's time, other programs take none.
        assertThat(Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(20));
        assertThat(text).hasSizeGreaterThan(1_000_000);
        assertThat(changes)
                .extracting(ClauseChange::kind)
                .containsExactly(ChangeKind.UNCHANGED, ChangeKind.AMENDED, ChangeKind.UNCHANGED);
        ComparisonLaws.hold(before, after, changes);
    }

    @Provide
    Arbitrary<List<Clause>> clauses() {
        return Combinators.combine(Arbitraries.of(Clause.Kind.class), words(), numbers(), authorIds(), cells())
                .as(AnyTextTest::clause)
                .list()
                .ofMaxSize(9);
    }

    /** Every code point, halves of pairs among them, and some that a comparison has rules for. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(12)),
                Tuple.of(
                        4,
                        Arbitraries.strings()
                                .withChars(
                                        "abcA 1.,;'\"()-\u2013\u2019\u201c\u00a0\u0301\u200d\u0000\uffff\n\t\u5b66\ud83d\udc69")
                                .ofMaxLength(30)));
    }

    /** Pieces that Markdown reads something into, in any order. */
    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "# ",
                        "- ",
                        "1. ",
                        "3.2 ",
                        "(a) ",
                        "> ",
                        "| a | b |\n|--|--|\n",
                        "| ",
                        "```\n",
                        "    ",
                        "\n",
                        "\n\n",
                        "[^1]",
                        "[^1]: ",
                        "[x](y.md)",
                        "![x](y.png)",
                        "<b>",
                        "</b>",
                        "<!--",
                        "-->",
                        "{#id}",
                        "**",
                        "_",
                        "`",
                        "Lock the screen. ",
                        "Wear a badge. ",
                        "---\n",
                        "\ud83d\udc69\u200d\ud83c\udfeb ",
                        "\u0000",
                        "\ufeff",
                        "\r\n",
                        "&amp;",
                        "\\")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<Optional<String>> numbers() {
        return Arbitraries.of("1.", "2.", "3.2", "(b)").optional(0.3);
    }

    private static Arbitrary<Optional<String>> authorIds() {
        return Arbitraries.of("phones", "keys").optional(0.1);
    }

    private Arbitrary<List<String>> cells() {
        return words().list().ofMaxSize(3);
    }

    private static Clause clause(
            Clause.Kind kind, String words, Optional<String> number, Optional<String> id, List<String> cells) {
        boolean row = kind == Clause.Kind.TABLE_ROW;
        String text = row ? String.join(" ", cells) : words;
        int level = kind == Clause.Kind.HEADING ? 2 : 0;
        return new Clause(kind, 1, number, text, text, List.of(), id, level, row ? cells : List.of());
    }

    private static Clause withText(Clause clause, String text) {
        return new Clause(
                clause.kind(),
                clause.line(),
                clause.number(),
                text,
                text,
                clause.links(),
                clause.authorId(),
                clause.level(),
                clause.cells());
    }

    private static Clause item(String text) {
        return clause(Clause.Kind.ITEM, text, Optional.empty(), Optional.empty(), List.of());
    }

    private static List<Clause> parsed(String markdown) {
        return PARSER.parse(markdown.getBytes(StandardCharsets.UTF_8)).clauses();
    }
}
