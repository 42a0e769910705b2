package io.github.policyhandbook.pack;

import io.github.policyhandbook.review.Question;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Submissions;
import io.github.policyhandbook.site.PageLink;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts, words and links the questions of a pack. */
final class QuestionsViews {

    private final Review review;
    private final Submissions submissions;
    private final SitePlan plan;
    private final Words words;

    QuestionsViews(Review review, Submissions submissions, SitePlan plan) {
        this.review = review;
        this.submissions = submissions;
        this.plan = plan;
        this.words = plan.words();
    }

    /** @param papers the papers as they are laid out */
    QuestionsView of(List<PaperView> papers) {
        List<QuestionsView.OnPaper> asked =
                papers.stream().flatMap(paper -> onPaper(paper).stream()).toList();
        int count = asked.stream().mapToInt(paper -> paper.questions().size()).sum();
        String meeting = MinuteViews.heading(review.meeting(), words);
        return new QuestionsView(
                PackCode.of(review),
                review.meeting().name().orElse(""),
                review.meeting().date().map(Object::toString).orElse(""),
                review.meeting().clerk().orElse(""),
                words.say("pack.ask-mail-subject", meeting.isEmpty() ? words.say("pack.title") : meeting),
                count == 0 ? "" : words.count("pack.ask-handed-in", count),
                asked,
                submissions.questionsOnOtherTexts(review).stream()
                        .map(this::other)
                        .toList(),
                submissions.questionsElsewhere(review).stream().map(this::other).toList());
    }

    private static Optional<QuestionsView.OnPaper> onPaper(PaperView paper) {
        List<PageLink> questions = new ArrayList<>();
        paper.changes().forEach(change -> questions.addAll(links(change.ask())));
        questions.addAll(links(paper.decide().ask()));
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuestionsView.OnPaper(
                        new PageLink(paper.item() + ". " + paper.title(), "#" + paper.anchor()), questions));
    }

    private static List<PageLink> links(AskView ask) {
        return ask.asked().stream()
                .map(asked -> new PageLink(
                        (asked.name().isEmpty() ? ask.name() : asked.name()) + ": " + asked.by(), "#" + ask.id()))
                .toList();
    }

    private QuestionsView.Other other(Question question) {
        Optional<PaperClauses.Named> clause = review.paper(question.policy())
                .flatMap(paper -> PaperClauses.of(plan, paper).named(question.clause()));
        String name = clause.map(PaperClauses.Named::name)
                .orElseGet(() -> question.clause().isEmpty()
                        ? words.say("pack.ask-whole")
                        : words.say("pack.ask-unknown-clause", question.clause()));
        return new QuestionsView.Other(
                words.say("pack.ask-other-text", MinuteViews.title(review, question.policy()), name, question.code()),
                AskViews.from(question, words),
                question.question(),
                question.suggestion(),
                clause.map(PaperClauses.Named::text).orElse(""));
    }
}
