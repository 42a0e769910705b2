package io.github.policyhandbook.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts of made-up policies, block by block: everything that Markdown has, whole and broken, within everything else. */
public final class MadeUpMarkdown {

    private MadeUpMarkdown() {}

    /** A block as a school writes it: nothing in it asks for a warning. */
    public static Arbitrary<String> plainBlocks() {
        Arbitrary<String> sentence = MadeUpWords.sentences();
        return Arbitraries.frequencyOf(
                Tuple.of(2, MadeUpWords.names().map(name -> "## " + name)),
                Tuple.of(3, sentence),
                Tuple.of(3, sentence.list().ofMinSize(1).ofMaxSize(5).map(items -> listed(items, "- "))),
                Tuple.of(2, sentence.list().ofMinSize(1).ofMaxSize(5).map(items -> listed(items, "1. "))),
                Tuple.of(1, sentence.map(words -> "3.2 " + words)),
                Tuple.of(1, sentence.map(words -> "> " + words)),
                Tuple.of(1, sentence.list().ofMinSize(1).ofMaxSize(3).map(MadeUpMarkdown::table)));
    }

    /** Any block, with others in it. */
    public static Arbitrary<String> blocks() {
        return blocks(2);
    }

    /** A whole text: what a school writes, with something else here and there, or anything at all. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> hostile = Arbitraries.frequencyOf(Tuple.of(4, blocks()), Tuple.of(1, plainBlocks()));
        Arbitrary<String> mixed = Arbitraries.frequencyOf(Tuple.of(1, blocks()), Tuple.of(6, plainBlocks()));
        return Arbitraries.frequencyOf(
                Tuple.of(4, joined(mixed, 8)),
                Tuple.of(4, joined(hostile, 4)),
                Tuple.of(1, pieces()),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        MadeUpWords.odd(),
                                        Arbitraries.integers().between(2, 120))
                                .as(String::repeat)));
    }

    private static Arbitrary<String> joined(Arbitrary<String> blocks, int most) {
        return Combinators.combine(blocks.list().ofMaxSize(most), Arbitraries.of("\n\n", "\n\n", "\n", "\n \n\t\n"))
                .as((list, gap) -> String.join(gap, list) + "\n");
    }

    /** Stretches of lines and starts of blocks, in no order at all. */
    private static Arbitrary<String> pieces() {
        Arbitrary<String> starts = Arbitraries.of(
                "# ", "- ", "* ", "1. ", "9) ", "> ", "| ", "|", "|-|-|\n", "```\n", "    ", "\t", "[^1]: ", "\n",
                "\n\n");
        return Arbitraries.frequencyOf(Tuple.of(3, starts), Tuple.of(2, MadeUpWords.odd()))
                .list()
                .ofMaxSize(30)
                .map(list -> String.join("", list));
    }

    private static Arbitrary<String> blocks(int depth) {
        Arbitrary<String> leaf = Arbitraries.frequencyOf(
                Tuple.of(3, MadeUpWords.lines()),
                Tuple.of(2, headings()),
                Tuple.of(2, rows()),
                Tuple.of(3, Arbitraries.of(OddBlocks.ALL)));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = blocks(depth - 1);
        return Arbitraries.frequencyOf(Tuple.of(5, leaf), Tuple.of(4, containers(inner)));
    }

    private static Arbitrary<String> headings() {
        return Combinators.combine(
                        Arbitraries.of("#", "##", "######", "#######", "  ###"),
                        Arbitraries.frequencyOf(Tuple.of(2, MadeUpWords.names()), Tuple.of(1, MadeUpWords.odd())),
                        Arbitraries.of("", "", " ##", " {#keys}", " {#Keys-2}", " {#keys} {#keys}"))
                .as((marks, words, end) -> marks + " " + words + end);
    }

    private static Arbitrary<String> rows() {
        Arbitrary<String> row = Arbitraries.frequencyOf(
                        Tuple.of(1, MadeUpWords.odd()), Tuple.of(1, MadeUpWords.names()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(cells -> "| " + String.join(" | ", cells) + " |");
        return Combinators.combine(
                        row,
                        Arbitraries.of("|---|", "|---|:-:|", "--|--", "|-|-|-|-|-|", ""),
                        row.list().ofMaxSize(4))
                .as((head, line, body) -> head + "\n" + line + "\n" + String.join("\n", body));
    }

    /** A list, a quote or a footnote around blocks, with every mark, and indented right, too little and too far. */
    private static Arbitrary<String> containers(Arbitrary<String> inner) {
        return Combinators.combine(
                        Arbitraries.of(
                                "- ",
                                "* ",
                                "+   ",
                                "1. ",
                                "2) ",
                                "999999999. ",
                                "0. ",
                                "> ",
                                ">",
                                "[^1]: ",
                                "[^note]: "),
                        inner.list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of("\n", "\n\n"),
                        Arbitraries.of(0, 0, 0, 0, -1, 1, 4))
                .as((mark, blocks, gap, slip) ->
                        blocks.stream().map(block -> hung(block, mark, slip)).collect(Collectors.joining(gap)));
    }

    private static String hung(String block, String mark, int slip) {
        String rest = mark.startsWith(">")
                ? mark
                : " ".repeat(Math.max(0, (mark.startsWith("[") ? 4 : mark.length()) + slip));
        return mark + block.replace("\n", "\n" + rest);
    }

    private static String listed(List<String> items, String mark) {
        return items.stream().map(item -> mark + item).collect(Collectors.joining("\n"));
    }

    private static String table(List<String> cells) {
        return "| Rule | For |\n|---|---|\n"
                + cells.stream().map(cell -> "| " + cell + " | all |").collect(Collectors.joining("\n"));
    }
}
