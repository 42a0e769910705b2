package io.github.policyhandbook.review;

/**
 * What a governor asks before the meeting.
 *
 * @param policy the policy it is about, by id
 * @param code the code of the paper it was asked of: of another text it is stale
 * @param clause the id of the clause it is about; empty for the paper as a whole
 * @param by who asks; empty where no name was given
 * @param question the question; empty where only other words are suggested
 * @param suggestion the wording suggested instead; empty where there is none
 */
public record Question(String policy, String code, String clause, String by, String question, String suggestion) {}
