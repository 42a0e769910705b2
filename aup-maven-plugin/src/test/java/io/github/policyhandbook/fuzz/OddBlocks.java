package io.github.policyhandbook.fuzz;

import java.util.List;

/** Blocks of Markdown and HTML, whole and broken, as they stand. */
final class OddBlocks {

    /** Each ends where a line holds a dot alone. */
    static final List<String> ALL = List.of("""
            ---
            .
            * * *
            .
            <div class="x">
            Within *it*.

            </div>
            .
            <details>
            <summary>More</summary>

            Folded.

            </details>
            .
            </details>
            .
            <table><tr><td>x
            .
            <pre>
              as   written
            </pre>
            .
            <!-- a comment

            of two paragraphs -->
            .
            <![CDATA[ x
            .
            [trips]: trips.md "Trips"
            .
            [^1]: A note.

                Its second paragraph.
            .
            [^note]: > quoted[^1]
            .
            ```
            code without an end
            .
            ~~~ text
            code *with* one
            ~~~
            .
                four blanks in front
            .
            <<<<<<< HEAD
            ours
            =======
            theirs
            >>>>>>> draft
            .
            A heading below
            ===============
            .
            # {#alone}
            .
            #
            .
            -
            .
            1.
            .
            >
            .
            | a |
            |---|
            .
            - [ ] to do
            - [x] done
            .
            - a
             - b
              - c
               - d
                - e
            .
            \ttab
            \t\ttabs
            """.split("\n\\.\n"));

    private OddBlocks() {}
}
