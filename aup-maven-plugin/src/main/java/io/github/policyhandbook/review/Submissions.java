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

    /** What was decided of the very text of that paper. */
    public Optional<Decision> decisionOn(Paper paper) {
        return decisions.stream()
                .filter(decision -> isOn(paper, decision.policy(), decision.code()))
                .findFirst();
    }

    /** What was asked of another text of a policy that is on the agenda. */
    public List<Question> questionsOnOtherTexts(Review review) {
        return onOtherTexts(review, questions, Question::policy, Question::code);
    }

    /** What was decided of another text of a policy that is on the agenda. */
    public List<Decision> decisionsOnOtherTexts(Review review) {
        return onOtherTexts(review, decisions, Decision::policy, Decision::code);
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

    private static <T> List<T> onOtherTexts(
            Review review, List<T> all, Function<T, String> policy, Function<T, String> code) {
        return all.stream()
                .filter(one -> review.paper(policy.apply(one))
                        .filter(paper -> !paper.code().equals(code.apply(one)))
                        .isPresent())
                .toList();
    }

    private static <T> List<T> elsewhere(Review review, List<T> all, Function<T, String> policy) {
        return all.stream()
                .filter(one -> review.paper(policy.apply(one)).isEmpty())
                .toList();
    }
}
