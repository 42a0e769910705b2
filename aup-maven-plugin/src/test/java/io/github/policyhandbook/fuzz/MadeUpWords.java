package io.github.policyhandbook.fuzz;

import io.github.policyhandbook.compare.SchoolWords;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Sentences of made-up policies: as a school writes them, and with all that may stand in a line of Markdown. */
final class MadeUpWords {

    /** Marks, links and characters that a reader of Markdown, a page or a comparison has rules for; one a line. */
    private static final List<String> ODD = """
            **must not**
            *may*
            ~~struck out~~
            ***all at once***
            `code | with a bar`
            ``a ` tick``
            [trips](trips.md)
            [trips](../trips/index.md#plan "The plan")
            [passwords](#passwords)
            [a way out](../../../etc/passwd)
            [no such](nowhere.md#gone)
            [by name][trips]
            [trips][]
            [the law](https://law.example/a_b?x=1&y=2#z)
            [office](mailto:office@school.example)
            [run](javascript:alert(1))
            [a [nested] one](visitors.md)
            [empty]()
            [](visitors.md)
            ![the plan](img/plan.png)
            ![](img/plan.png "Plan")
            ![no such](img/none.png)
            [![the plan](img/plan.png)](trips.md)
            <https://school.example/a?b>
            www.school.example
            office@school.example
            <b>bold</b>
            <i>
            </b>
            <br>
            <a href="trips.md" onclick="alert(1)">trips</a>
            <img src=x onerror=alert(1)>
            <script>alert(1)</script>
            <!-- a note -->
            <!--
            [^1]
            [^note]
            &amp; &lt;b&gt; &nbsp; &#65; &#x41; &#0; &bogus; &
            \\* \\_ \\[ \\< \\{ \\
            {#passwords}
            {#Keys-2}
            {#aup-menu}
            {{ page.title }} {% if x %}
            3.2
            (b)
            7.
            12/9/2025
            100%
            \u00a350
            caf\u00e9 cafe\u0301
            \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627
            \u202eright to left\u202c
            \u5b66\u6821
            \ud83d\udc69\u200d\ud83c\udfeb
            a\u0301\u0302\u0303\u0304\u0305
            zero\u200bwidth\u00ad
            \u201cquoted\u201d \u2018so\u2019 \u2013 \u2014 \u2026
            \ufb01le \u0130\u0131 \u1e9e\u00df \u01c5
            \ufffe\uffff\ufffdx
            a\\
            """.lines().toList();

    private static final List<String> ODD_BLANKS = List.of("\u00a0\u2003x", "\u2028 \u2029 \u0085", "\t\t", "b  ");

    private MadeUpWords() {}

    /** {@code Staff must not share passwords at home, whatever the hour.} */
    static Arbitrary<String> sentences() {
        return Combinators.combine(
                        Arbitraries.of(SchoolWords.WHO),
                        Arbitraries.of(SchoolWords.DUTY),
                        Arbitraries.of(SchoolWords.DO),
                        Arbitraries.of(SchoolWords.WHAT),
                        Arbitraries.of(SchoolWords.WHERE),
                        Arbitraries.of(SchoolWords.WHY))
                .as((who, duty, action, what, where, why) ->
                        who + " " + duty + " " + action + " " + what + " " + where + ", " + why + ".");
    }

    /** A short name, as headings have. */
    static Arbitrary<String> names() {
        return Arbitraries.of(SchoolWords.HEADINGS);
    }

    /** One stretch of a line, odd more often than not. */
    static Arbitrary<String> odd() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(ODD)),
                Tuple.of(1, Arbitraries.of(ODD_BLANKS)),
                Tuple.of(1, marks()),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(8)));
    }

    /** Characters that mean something to a parser, in no order. */
    static Arbitrary<String> marks() {
        return Arbitraries.strings()
                .withChars("#*_~`[]()<>!|-+.:=\\ \t\"'{}&;^/ab01\u00a0")
                .ofMaxLength(16);
    }

    /** The words of one block, often in several lines. */
    static Arbitrary<String> lines() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(Tuple.of(3, sentences()), Tuple.of(4, odd()));
        return Arbitraries.frequencyOf(
                Tuple.of(3, sentences()),
                Tuple.of(
                        3,
                        Combinators.combine(pieces.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(" ", " ", "", "\n"))
                                .as((several, gap) -> String.join(gap, several))));
    }
}
