package io.github.policyhandbook.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came back for a pack: the governors' questions and the clerk's record of decisions, those about other texts among
 * them. What was said of another text is never taken as said of the one at hand.
 */
public record Submissions(List<Question> questions, List<Decision> decisions) {

    public static final Submissions NONE = new Submissions(List.of(), List.of());

    /** The same question may come in several files, when a governor sends a second one with more. */
    public Submissions {
        questions = questions.stream().distinct().toList();
        decisions = List.copyOf(decisions);
    }

    /** What was asked of the very text of that paper, in the order handed in. */
    public List<Question> questionsOn(Paper paper) {
        return questions.stream()
                .filter(question -> isOn(paper, question.policy(), question.code()))
                .toList();
    }

    /** What was decided of the very text of that paper, on what the paper asks. */
    public Optional<Decision> decisionOn(Paper paper) {
        return decisions.stream().filter(decision -> decision.isOn(paper)).findFirst();
    }

    /** What was asked of another text of a policy that is on the agenda. */
    public List<Question> questionsOnOtherTexts(Review review) {
        return questions.stream()
                .filter(question -> review.paper(question.policy())
                        .filter(paper -> !isOn(paper, question.policy(), question.code()))
                        .isPresent())
                .toList();
    }

    /** What was decided of another text of a policy that is on the agenda, or of that text when something else was asked. */
    public List<Decision> staleDecisions(Review review) {
        return decisions.stream()
                .filter(decision -> review.paper(decision.policy())
                        .filter(paper -> !decision.isOn(paper))
                        .isPresent())
                .toList();
    }

    /** What was asked of policies that are not on the agenda, or that nobody knows. */
    public List<Question> questionsElsewhere(Review review) {
        return elsewhere(review, questions, Question::policy);
    }

    /** What was decided of policies that are not on the agenda, or that nobody knows. */
    public List<Decision> decisionsElsewhere(Review review) {
        return elsewhere(review, decisions, Decision::policy);
    }

    private static boolean isOn(Paper paper, String policy, String code) {
        return paper.policy().equals(policy) && paper.code().equals(code);
    }

    private static <T> List<T> elsewhere(Review review, List<T> all, Function<T, String> policy) {
        return all.stream()
                .filter(one -> review.paper(policy.apply(one)).isEmpty())
                .toList();
    }
}
