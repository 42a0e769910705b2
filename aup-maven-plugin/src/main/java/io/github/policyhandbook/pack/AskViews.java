package io.github.policyhandbook.pack;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Question;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the questions on one paper beside their clauses: each to the first change that its clause is part of, those on other
 * clauses and on the paper as a whole to the paper's own place. None is shown twice.
 */
final class AskViews {

    private final Paper paper;
    private final PaperClauses clauses;
    private final Words words;
    private final List<Question> left;

    /** @param questions those on this very text */
    AskViews(Paper paper, PaperClauses clauses, List<Question> questions, Words words) {
        this.paper = paper;
        this.clauses = clauses;
        this.words = words;
        this.left = new ArrayList<>(questions);
    }

    /** The id of the place for a paper as a whole. */
    static String wholeId(String policy) {
        return "aup-ask-" + policy;
    }

    /** Who asks: {@code Asked by Pat Okoro}. */
    static String from(Question question, Words words) {
        return question.by().isEmpty() ? words.say("pack.ask-from-nobody") : words.say("pack.ask-from", question.by());
    }

    /** The place beside a change. To be asked for in the order of the changes, before {@link #whole()}. */
    AskView beside(ClauseChange change, String anchor) {
        List<IdentifiedClause> sides = change.to().isEmpty() ? change.from() : change.to();
        List<String> ids = Stream.concat(change.to().stream(), change.from().stream())
                .map(IdentifiedClause::id)
                .toList();
        String clause = sides.get(0).id();
        List<AskView.Asked> asked = new ArrayList<>();
        for (Question question : List.copyOf(left)) {
            if (ids.contains(question.clause())) {
                asked.add(asked(question, !question.clause().equals(clause)));
                left.remove(question);
            }
        }
        String proposed = change.to().stream()
                .flatMap(side -> clauses.named(side.id()).stream())
                .map(PaperClauses.Named::text)
                .collect(Collectors.joining("\n"));
        return new AskView(anchor + "--ask", clause, name(clause), proposed, asked);
    }

    /** The place for the paper as a whole and for clauses that stand in no change. */
    AskView whole() {
        return new AskView(
                wholeId(paper.policy()),
                "",
                words.say("pack.ask-whole"),
                "",
                left.stream()
                        .map(question -> asked(question, !question.clause().isEmpty()))
                        .toList());
    }

    private AskView.Asked asked(Question question, boolean elsewhere) {
        Optional<PaperClauses.Named> clause = clauses.named(question.clause());
        String from = from(question, words);
        return new AskView.Asked(
                from,
                elsewhere ? words.say("pack.ask-about", from, PaperClauses.within(name(question.clause()))) : from,
                question.question(),
                question.suggestion(),
                question.clause(),
                clause.map(PaperClauses.Named::name).orElse(""));
    }

    private String name(String clause) {
        return clauses.named(clause)
                .map(PaperClauses.Named::name)
                .orElseGet(() -> words.say("pack.ask-unknown-clause", clause));
    }
}
