package io.github.policyhandbook.compare;

import java.util.Set;

/** Words that tell little of what a clause is about, by how little; {@link AlignmentWeights} says what each class weighs. */
final class WordClasses {

    /** Words of every sentence. */
    static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "and", "or", "is", "are",
            "be", "been", "was", "were", "it", "its", "this", "that", "these", "those", "their", "they", "them", "your",
            "you", "our", "we", "i", "my", "he", "she", "his", "her", "who", "which", "if", "when", "where", "any",
            "all", "has", "have", "had", "do", "does", "so", "than", "then", "also", "such", "other", "into", "about",
            "there");

    /** Duties, permissions and their negations: they change, and the clause is still the same. */
    static final Set<String> MODALS =
            Set.of("must", "shall", "will", "should", "may", "can", "could", "would", "not", "never", "no", "cannot");

    /** Words that every school policy is full of, in whatever few clauses this one has them. */
    static final Set<String> POLICY_WORDS = Set.of(
            "staff",
            "pupil",
            "pupils",
            "student",
            "students",
            "school",
            "school's",
            "teacher",
            "teachers",
            "head",
            "parent",
            "parents",
            "governors",
            "policy",
            "use",
            "used",
            "using",
            "ensure",
            "make",
            "sure",
            "keep",
            "kept",
            "report",
            "reported",
            "member",
            "members",
            "time",
            "times",
            "once",
            "every",
            "each",
            "term",
            "year",
            "years",
            "day",
            "office",
            "children",
            "child",
            "people",
            "user",
            "users",
            "responsible",
            "appropriate",
            "information");

    private WordClasses() {}
}
