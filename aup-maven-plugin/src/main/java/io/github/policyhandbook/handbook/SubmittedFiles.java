package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.pack.data.DecisionsJson;
import io.github.policyhandbook.pack.data.QuestionsJson;
import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Submissions;
import java.util.List;

/** Reads what came back for a pack, and tells at the console what of it is about other texts. */
final class SubmittedFiles {

    private SubmittedFiles() {}

    /**
     * The questions and decisions of the files that the settings name.
     *
     * @throws io.github.policyhandbook.model.HandbookException naming file and line, if one of them cannot be read
     */
    static Submissions read(ReviewSettings settings, Review review) {
        Submissions submissions = new Submissions(
                QuestionsJson.read(settings.questions()),
                settings.decisions()
                        .map(file -> DecisionsJson.read(file, review))
                        .orElseGet(List::of));
        tell(submissions, review, settings.handbook().progress());
        return submissions;
    }

    private static void tell(Submissions submissions, Review review, Progress progress) {
        for (Decision decision : submissions.staleDecisions(review)) {
            String now = review.paper(decision.policy()).orElseThrow().code();
            progress.warn(
                    decision.code().equals(now)
                            ? "The decision on " + decision.policy() + " is on text " + now
                                    + ", but not on what its paper now asks, its end or other facts: it is shown as stale,"
                                    + " and not applied."
                            : "The decision on " + decision.policy() + " is on text " + decision.code()
                                    + ", and the paper is now " + now
                                    + ": it is shown as one on an earlier text, and not applied.");
        }
        for (Decision decision : submissions.decisionsElsewhere(review)) {
            progress.warn("The decision on " + decision.policy() + " (text " + decision.code()
                    + ") is not applied: there is no paper on that policy in this pack.");
        }
        int stale = submissions.questionsOnOtherTexts(review).size()
                + submissions.questionsElsewhere(review).size();
        if (stale > 0) {
            progress.warn(SiteSummary.counted(stale, "question is", "questions are")
                    + " on texts that are not in this pack: listed apart, not beside their clauses.");
        }
    }
}
