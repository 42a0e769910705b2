package io.github.policyhandbook.handbook;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.edition.EditionSettings;
import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.edition.ProposalResolver;
import io.github.policyhandbook.edition.ProposedHandbook;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.VersionCode;
import io.github.policyhandbook.review.PaperClause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the text of a paper again by its code, for decisions that were written down without its clauses. The clauses have
 * the ids that a pack made of that revision gave them.
 */
final class PaperInHistory {

    private final GitHistory git;
    private final PolicyTexts texts;
    private final EditionSettings settings;
    private final List<ClauseStatement> statements;

    PaperInHistory(GitHistory git, PolicyTexts texts, EditionSettings settings, List<ClauseStatement> statements) {
        this.git = git;
        this.texts = texts;
        this.settings = settings;
        this.statements = List.copyOf(statements);
    }

    /** The newest revision of a policy, draft or not, whose text has that code. */
    static Optional<PolicyRevision> revision(Policy policy, String code) {
        return policy.revisions().stream()
                .filter(file -> VersionCode.of(file.text()).equals(code))
                .reduce((older, newer) -> newer);
    }

    /** The clauses of the policy's text with that code; none where no revision has it. */
    List<PaperClause> clauses(Policy policy, String code) {
        return revision(policy, code).map(this::clauses).orElseGet(List::of);
    }

    private List<PaperClause> clauses(PolicyRevision paper) {
        Optional<Revision> baseline = git.baseline().filter(from -> isUpTo(from, paper.revision()));
        ProposedHandbook then = ProposalResolver.resolve(historyUpTo(paper.revision()), texts::of, settings, baseline);
        HandbookComparison comparison = HandbookComparison.of(then.handbook(), statements, Progress.SILENT);
        return then.proposals().stream()
                .filter(proposal -> isAt(proposal, paper.file()))
                .flatMap(proposal -> proposal.proposed().stream()
                        .flatMap(version -> comparison.clauses(proposal.policy(), version).stream()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), PaperClause::of));
    }

    private static boolean isAt(Proposal proposal, FileState file) {
        return proposal.file().filter(file::equals).isPresent();
    }

    private PolicyHistory historyUpTo(Revision tip) {
        PolicyHistory all = git.history();
        return new PolicyHistory(
                all.revisions().stream().filter(one -> isUpTo(one, tip)).toList(),
                all.changes().stream()
                        .filter(change -> isUpTo(change.revision(), tip))
                        .toList(),
                all.complete(),
                Map.of());
    }

    private static boolean isUpTo(Revision revision, Revision tip) {
        return revision.position() <= tip.position();
    }
}
