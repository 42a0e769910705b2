package io.github.policyhandbook.check;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.edition.ProposedHandbook;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.site.LinkResolver;
import io.github.policyhandbook.site.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules look at: the policies as they stand, what is not committed yet and drafts among them, with their history
 * behind them.
 *
 * @param files the policies' files and the home page's own text, by path
 * @param proposed the handbook as it would be if all drafts were approved
 * @param comparison tells the ids of clauses
 * @param links tells where links lead
 * @param settings what the school asked for
 */
public record CheckedHandbook(
        List<CheckedFile> files,
        ProposedHandbook proposed,
        HandbookComparison comparison,
        LinkResolver links,
        CheckSettings settings) {

    public CheckedHandbook {
        files = List.copyOf(files);
    }

    /** The day the check is made for. */
    public LocalDate today() {
        return proposed.handbook().today();
    }

    /** The academic years. */
    public EditionCalendar calendar() {
        return proposed.handbook().calendar();
    }

    /** What is put forward of a file's policy, against what was approved; empty where it has ended, and for the home page. */
    public Optional<Proposal> proposal(CheckedFile file) {
        return file.policy()
                .flatMap(policy -> proposed.proposals().stream()
                        .filter(proposal -> proposal.policy().equals(policy))
                        .findFirst());
    }

    /**
     * The text as it stands in the file, as a version of its policy; empty where the policy has ended, and where the file is no
     * text.
     */
    public Optional<Version> version(CheckedFile file) {
        return proposal(file).filter(proposal -> file.isText()).flatMap(Proposal::proposed);
    }

    /** How a file is read as far as its links are concerned; empty where it has no {@link #version version}. */
    public Optional<Reading> reading(CheckedFile file) {
        if (file.policy().isEmpty()) {
            return homeText(file).map(home -> Reading.home(proposed.proposed(), home));
        }
        Policy policy = file.policy().get();
        return version(file).map(version -> Reading.now(proposed.proposed(), policy, version));
    }

    /** The home page's own text; empty where there is none. */
    public Optional<CheckedFile> home() {
        return files.stream().filter(file -> homeText(file).isPresent()).findFirst();
    }

    private Optional<PolicyRevision> homeText(CheckedFile file) {
        return proposed.handbook().home().filter(home -> home.file().path().equals(file.path()));
    }

    /** The clauses of a file's text with their ids, in its order; none where it has no {@link #version version}. */
    public List<IdentifiedClause> clauses(CheckedFile file) {
        return version(file)
                .map(version -> comparison.clauses(file.policy().orElseThrow(), version))
                .orElse(List.of());
    }
}
