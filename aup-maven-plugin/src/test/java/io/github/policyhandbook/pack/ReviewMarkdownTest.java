package io.github.policyhandbook.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.ReviewStory;
import io.github.policyhandbook.site.ComparedPairs;
import io.github.policyhandbook.site.ComparedYears;
import io.github.policyhandbook.site.SiteIdentity;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.SiteSettings;
import io.github.policyhandbook.site.TestIdentity;
import io.github.policyhandbook.site.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewMarkdownTest {

    private static final int LIMIT = 60_000;

    @Test
    void aReviewIsToldInATableAndAFoldForEachPaper() {
        Review review = new ReviewStory()
                .at("Full governing body, spring", "2025-04-01")
                .write(
                        "screens.md",
                        ReviewStory.stating(
                                "owner: Bursar", "# Screens\n\n1. Staff must lock the screen.\n2. Sit straight.\n"))
                .write("badges.md", "# Badges\n\nWear one.\n")
                .commit("2024-09-01")
                .approved()
                .write(
                        "screens.md",
                        ReviewStory.stating(
                                "owner: Head of ICT; approver: Governing body; summary-of-changes: Softened for *all*.",
                                "# Screens\n\n1. Staff should lock the screen.\n2. Sit straight.\n"))
                .commit("2025-03-01")
                .review();

        assertThat(markdown(review)).isEqualTo("""
                ## Full governing body, spring

                Hill School, 1 April 2025

                1 paper. 1 change of words or place. 1 wording to check. 1 policy stands unchanged.

                <details>
                <summary><b>Ready for the meeting?</b> 1 thing is still missing.</summary>

                - **Screens** policies/screens.md
                  - When it is to be reviewed is not stated, or that day is before the meeting. `review: 2026-04-01`

                </details>

                | Item | Paper | What is asked | What it is | Changes | To check | Version code |
                |--:|---|---|---|--:|--:|---|
                | 1 | Screens | For decision | Text changes | 1 | 1 | `85cb-5a55` |

                <details>
                <summary><b>1. Screens.</b> 1 clause is reworded.</summary>

                - Softened for \\*all\\*.

                | Fact | Approved | Proposed |
                |---|---|---|
                | Owner | Bursar | Head of ICT |
                | Approver | Not stated | Governing body |

                | Clause | Approved | Proposed |
                |---|---|---|
                | Clause 1<br>Reworded<br>**Obligation: “must” becomes “should”** | 1. Staff <del>must</del> lock the screen. | 1. Staff <ins>should</ins> lock the screen. |

                Nothing else changes.<br>Approved text `42f2216187d171bc14c4babe76025deaf2d3453914a9c90c0e7957461800eb47`<br>Proposed text `85cb5a5581e9f76d95921bb8b61864b9dabc0e6d8436a845068b54b983d82379`

                </details>


                The whole pack stands beside this file: index.html to read in a browser, review.pdf to print. Below a pull request it is an artifact of the run that wrote this comment.
                """);
    }

    @Test
    void aMeetingWithoutPapersIsToldThatNothingChanges() {
        Review review = new ReviewStory()
                .write("badges.md", "# Badges\n\nWear one.\n")
                .commit("2024-09-01")
                .approved()
                .review();

        assertThat(markdown(review))
                .startsWith(
                        "## Policies for approval\n\nHill School\n\nNo papers: every policy stands as it was approved.")
                .doesNotContain("| Item |");
    }

    @Test
    void whereNothingWasEverApprovedTheReaderIsToldWhyAllIsNewAndWhatElseToCompareWith() {
        ReviewStory story =
                new ReviewStory().write("badges.md", "# Badges\n\nWear one.\n").commit("2024-09-01");

        assertThat(markdown(story.review()))
                .contains("\n\n1 paper.\n\n**No approval is recorded yet, so everything is shown as new.** To compare")
                .contains(" for example with \"-Daup.baseline=origin/main\". Once approved");
        assertThat(markdown(story.approved()
                        .write("doors.md", "# Doors\n")
                        .commit("2025-03-01")
                        .review()))
                .contains("This policy is new")
                .doesNotContain("No approval is recorded");
    }

    @Test
    void aSchoolWhoseNameIsACommandOfGitLabCommandsNothing() {
        Review review = new ReviewStory()
                .write("badges.md", "# Badges\n\nWear one.\n")
                .commit("2024-09-01")
                .approved()
                .at("/close", "2025-04-01")
                .review();

        assertThat(markdown(review, TestIdentity.of("Handbook", Optional.of("/merge"))))
                .startsWith("## \\/close\n\n\\/merge, 1 April 2025\n");
    }

    @Test
    void newAndWithdrawnPoliciesAndFactsAreToldInASentence() {
        Review review = new ReviewStory()
                .write("gone.md", "# Abacus\n\nShare it.\n")
                .write("facts.md", "# Doors\n\nShut them.\n")
                .commit("2024-09-01")
                .approved()
                .remove("gone.md")
                .write("facts.md", ReviewStory.stating("review-every: P2Y", "# Doors\n\nShut them.\n"))
                .write("new.md", "# Badges\n\nWear one.\n")
                .commit("2025-03-01")
                .review();

        assertThat(markdown(review))
                .contains("\n3 papers.\n")
                .contains("<b>1. Abacus.</b> This policy is to be withdrawn. It has 2 clauses.</summary>")
                .contains("<b>2. Badges.</b> This policy is new")
                .contains("<b>3. Doors.</b> Not a word of the text changes.</summary>")
                .contains("| Reviewed | Not stated | Every 2 years |");
    }

    @Test
    void wordsOfAPolicyDoNothing() {
        Review review = changed(
                "Ask @head about #12 | `this` <b>or</b> **that**.",
                "Tell @head about #12 | `this` <b>or</b> **that**.");

        assertThat(markdown(review))
                .contains("<del>Ask</del> @&#8203;head about #&#8203;12 &#124; this or that.")
                .doesNotContain("@head")
                .doesNotContain(" #12");
    }

    @Test
    void thousandsOfPapersAreCountedWhereTheyCannotBeTold() {
        ReviewStory story = new ReviewStory();
        for (int i = 0; i < 700; i++) {
            story.write("policy-" + i + ".md", "# Policy " + i + "\n\nKeep rule " + i + " of the school.\n");
        }
        String markdown = markdown(story.commit("2025-03-01").review());

        assertWhole(markdown);
        assertThat(markdown).contains("700 papers.").containsPattern("\\d{3} more papers stand in the pack\\.");
    }

    @Test
    void manyLongChangesAreToldAsFarAsThereIsRoom() {
        StringBuilder before = new StringBuilder("# Rules\n\n");
        for (int i = 0; i < 400; i++) {
            before.append("Rule ")
                    .append(i)
                    .append(" of house ")
                    .append(i * 7)
                    .append(" must be kept by all pupils.\n\n");
        }
        Review review = changed(before.toString(), before.toString().replace("must", "should"));

        assertWhole(markdown(review));
        assertThat(markdown(review)).containsPattern("\\d{3} more changes stand in the pack\\.");
    }

    @Test
    void papersBehindALongOneAreToldInALine() {
        ReviewStory story = new ReviewStory();
        for (int i = 0; i < 60; i++) {
            story.write(
                    "p" + i + ".md",
                    "# P" + i + "\n\n" + ("Share $5 & <tea>, *please*, number " + i + ". ").repeat(25));
        }
        story.commit("2024-09-01").approved();
        for (int i = 0; i < 60; i++) {
            story.write(
                    "p" + i + ".md", "# P" + i + "\n\n" + ("Sell $5 & <tea>, *please*, number " + i + ". ").repeat(25));
        }
        String markdown = markdown(story.commit("2025-03-01").review());

        assertWhole(markdown);
        assertThat(markdown).contains("<b>1. P0.</b>").contains("- **60. P9.** 1 clause is reworded.");
    }

    @Test
    void oneGiantClauseIsCutBetweenWords() {
        String words = "Every pupil's £5 stays @home. ".repeat(8_000);
        Review review = changed(words, words.replace("stays", "goes"));

        assertWhole(markdown(review));
        assertThat(markdown(review))
                .contains("\u2026 | Every pupil's \u00a35 <ins>goes")
                .contains("</ins> \u2026 |");
    }

    @Test
    void aTextWithoutBlanksIsCutToo() {
        String pile = "\ud83d\ude80@|<".repeat(60_000);

        assertWhole(markdown(changed("Up " + pile, "Off " + pile + pile)));
    }

    private static Review changed(String before, String after) {
        return new ReviewStory()
                .write("rules.md", before)
                .commit("2024-09-01")
                .approved()
                .write("rules.md", after)
                .commit("2025-03-01")
                .review();
    }

    /** Short enough, and every table row, tag and fold has its end. */
    private static void assertWhole(String markdown) {
        assertThat(markdown).hasSizeLessThan(LIMIT);
        assertThat(UTF_8.newEncoder().canEncode(markdown)).isTrue();
        for (String tag : List.of("details", "summary", "del", "ins", "b", "em", "span")) {
            assertThat(count(markdown, "<" + tag + ">")).as(tag).isEqualTo(count(markdown, "</" + tag + ">"));
        }
        assertThat(markdown.lines().filter(line -> line.startsWith("|")))
                .allMatch(line -> line.endsWith("|") && (columns(line) == 3 || columns(line) == 7));
        assertThat(markdown).contains("The whole pack stands beside this file");
    }

    private static int columns(String row) {
        return count(row, "|") - 1;
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    private static String markdown(Review review) {
        return markdown(review, TestIdentity.HILL_SCHOOL);
    }

    private static String markdown(Review review, SiteIdentity identity) {
        SitePlan plan = new SitePlan(
                review.proposed().handbook(),
                review.comparison(),
                new SiteSettings(identity, Optional.empty(), Optional.empty(), ComparedPairs.ADJACENT, false),
                Words.english().ofProposals(),
                ComparedYears.of(review.proposed().handbook(), ComparedPairs.ADJACENT));
        return new String(new ReviewMarkdown(review, plan).file().bytes(), UTF_8);
    }
}
