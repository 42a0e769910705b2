package io.github.policyhandbook.review;

/** What a meeting is asked to do with a paper. */
public enum Asked {
    /** To approve the text, or the facts, put forward. */
    APPROVE,
    /** To end the policy. */
    WITHDRAW,
    /** To take over what is another body's to approve, its end among it. */
    ADOPT,
    /** To hear of what somebody in the school approves. */
    NOTE;

    static Asked of(Paper.Kind kind, Treatment treatment) {
        return switch (treatment) {
            case DECISION -> kind == Paper.Kind.WITHDRAWN ? WITHDRAW : APPROVE;
            case ADOPTION -> ADOPT;
            case NOTE -> NOTE;
        };
    }
}
