package io.github.policyhandbook.pack.data;

import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.edition.ProposedHandbook;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.VersionCode;
import io.github.policyhandbook.review.ApprovedFile;
import io.github.policyhandbook.review.FactChange;
import io.github.policyhandbook.review.Fingerprints;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.ReadFirst;
import io.github.policyhandbook.review.Readiness;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Weight;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.data.EditionFile;
import io.github.policyhandbook.site.data.JsonText;
import io.github.policyhandbook.site.data.PolicyChangesJson;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * {@code review.json}: what is put before a meeting, as other programs read it, with the changes themselves in the records
 * of {@code changes.json}. Its form is told by {@code schemas/review.schema.json}.
 */
public final class ReviewJson {

    private final JsonText json;
    private final Review review;
    private final ProposedHandbook proposed;

    private ReviewJson(JsonText json, Review review) {
        this.json = json;
        this.review = review;
        this.proposed = review.proposed();
    }

    /**
     * The file of a review.
     *
     * @param organisation the school or trust; empty where none is stated
     */
    public static SiteFile.Data file(Review review, Optional<String> organisation) {
        return JsonText.file("review.json", json -> new ReviewJson(json, review).write(organisation));
    }

    private void write(Optional<String> organisation) {
        json.field("schemaVersion", 1);
        json.field("organisation", organisation);
        json.field("meeting", review.meeting().name());
        json.field("date", review.meeting().date());
        json.object("from", this::approved);
        json.object("to", () -> revision(Optional.of(proposed.proposed().revision())));
        json.texts("missing", words(Readiness.of(review, organisation).missing()));
        json.object("weight", () -> weight(review.weight()));
        json.texts(
                "readFirst",
                ReadFirst.of(review).papers().stream().map(Paper::policy).toList());
        json.objects("papers", review.papers(), this::paper);
        json.objects("policies", byId(review.papers()), this::changes);
        json.objects("unchanged", review.unchanged(), this::unchanged);
        json.objects("leftOut", review.leftOut(), this::named);
    }

    private void approved() {
        json.field("approved", proposed.baseline().isPresent() ? "baseline" : "approvals");
        revision(proposed.baseline());
    }

    /** What is not committed yet has no commit, and its day is that of the review. */
    private void revision(Optional<Revision> revision) {
        json.field("commit", revision.map(Revision::commit).filter(commit -> !commit.equals(Revision.NO_COMMIT)));
        json.field(
                "date",
                revision.map(known -> known.date(proposed.handbook().calendar().zone())));
    }

    private void paper(Paper paper) {
        Fingerprints fingerprints = paper.fingerprints();
        json.field("item", paper.item());
        json.field("policy", paper.policy());
        json.field("title", paper.title());
        json.field("kind", paper.kind());
        json.field("treatment", paper.treatment());
        json.field("decisionAsked", paper.asked());
        json.field("approver", paper.approver());
        json.field("code", paper.code());
        json.field("fromCode", paper.approvedCode());
        json.field("toCode", paper.proposedCode());
        json.object("fingerprints", () -> {
            json.field("from", fingerprints.approved());
            json.field("to", fingerprints.proposed());
        });
        json.field("ends", paper.motion().ends());
        json.field("factsFingerprint", paper.motion().facts());
        json.field("summaryOfChanges", paper.proposal().proposedFacts().summaryOfChanges());
        json.object("weight", () -> weight(paper.weight()));
        json.objects("facts", paper.facts(), this::fact);
        json.texts("gaps", words(paper.gaps()));
    }

    private void weight(Weight weight) {
        json.field("changes", weight.changes());
        json.field("words", weight.words());
        json.field("cues", weight.cues());
        json.field("seconds", weight.seconds());
    }

    private void fact(FactChange change) {
        json.field("fact", change.fact());
        json.field("from", change.before());
        json.field("to", change.after());
    }

    private void changes(Paper paper) {
        Proposal proposal = paper.proposal();
        PolicyChangesJson.write(
                json,
                paper.comparison(),
                paper.title(),
                proposal.approved()
                        .flatMap(version ->
                                ApprovedFile.of(proposed, proposal).map(file -> EditionFile.of(version, file))),
                proposal.proposed()
                        .map(version -> EditionFile.of(
                                version,
                                proposal.policy()
                                        .fileAt(version, proposed.proposed().revision()))));
    }

    private void unchanged(Proposal proposal) {
        named(proposal);
        json.field(
                "code",
                proposal.proposed().or(proposal::approved).map(VersionCode::of).orElseThrow());
    }

    private void named(Proposal proposal) {
        json.field("policy", proposal.policy().id());
        json.field("title", Paper.title(proposal));
    }

    /** In the order of every other list of policies' changes, so that they can be compared line by line. */
    private static List<Paper> byId(List<Paper> papers) {
        return papers.stream().sorted(Comparator.comparing(Paper::policy)).toList();
    }

    private static List<String> words(List<? extends Enum<?>> values) {
        return values.stream().map(JsonText::word).toList();
    }
}
