package io.github.policyhandbook.pack;

import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.review.GoalCommand;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Submissions;
import io.github.policyhandbook.site.ComparedPairs;
import io.github.policyhandbook.site.ComparedYears;
import io.github.policyhandbook.site.CopiedFiles;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.SiteSettings;
import io.github.policyhandbook.site.Words;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All files of a governors' pack. */
public final class GovernorsPack {

    private final Review review;
    private final Submissions submissions;
    private final RepositoryFiles files;
    private final SitePlan plan;
    private final GoalCommand command;

    /**
     * The pack of a review.
     *
     * @param submissions what came back for it
     * @param files where images are read, while {@link #files()} is read
     * @param command how the goal is run here
     */
    public GovernorsPack(
            Review review, Submissions submissions, RepositoryFiles files, SiteSettings settings, GoalCommand command) {
        this.command = command;
        this.review = review;
        this.submissions = submissions;
        this.files = files;
        this.plan = new SitePlan(
                review.proposed().handbook(),
                review.comparison(),
                settings,
                Words.english().ofProposals(),
                ComparedYears.of(review.proposed().handbook(), ComparedPairs.ADJACENT));
    }

    /** The files one by one, each made when it is asked for, always in the same order. To be read by one thread. */
    public Stream<SiteFile> files() {
        PaperViews views = new PaperViews(review, submissions, plan, CopiedFiles.embedding(files));
        List<PaperView> papers = review.papers().stream().map(views::of).toList();
        QuestionsView questions = new QuestionsViews(review, submissions, plan).of(papers);
        MinuteViews minute = new MinuteViews(review, submissions, command, plan.words());
        return Stream.<Supplier<SiteFile>>of(
                        // First what takes longest: it is printed while the rest is laid out.
                        () -> new PackPdf(review, plan, papers, questions).file(),
                        () -> new PackPage(review, plan, papers, questions, minute).page(),
                        () -> new ReviewMarkdown(review, plan).file())
                .map(Supplier::get);
    }
}
