package io.github.policyhandbook.review;

import java.util.List;

/**
 * What came back for a pack: the governors' questions and the clerk's record of decisions, those about other texts among
 * them.
 */
public record Submissions(List<Question> questions, List<Decision> decisions) {

    public static final Submissions NONE = new Submissions(List.of(), List.of());

    public Submissions {
        questions = List.copyOf(questions);
        decisions = List.copyOf(decisions);
    }
}
