package io.github.policyhandbook.review;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.edition.ProposedHandbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Draws up the papers of a meeting: which policies change, in what way, by whose decision, how much there is to read, and
 * what is still missing.
 */
public final class Agenda {

    private final ProposedHandbook proposed;
    private final Meeting meeting;
    private final Gaps gaps;

    private Agenda(ProposedHandbook proposed, Meeting meeting) {
        this.proposed = proposed;
        this.meeting = meeting;
        this.gaps = new Gaps(
                meeting, proposed.handbook().calendar(), proposed.handbook().today());
    }

    /**
     * The review of all that is put forward, in the order of the agenda.
     *
     * @throws io.github.policyhandbook.model.HandbookException if the meeting's policies name one that is unknown
     */
    public static Review of(ProposedHandbook proposed, HandbookComparison comparison, Meeting meeting) {
        Set<String> chosen = ChosenPolicies.of(meeting.policies(), proposed.names());
        Map<String, PolicyComparison> compared =
                comparison.compare(proposed.approved(), proposed.proposed()).policies().stream()
                        .collect(Collectors.toMap(policy -> policy.policy().id(), Function.identity()));
        Agenda agenda = new Agenda(proposed, meeting);
        List<Paper> papers = new ArrayList<>();
        List<Proposal> unchanged = new ArrayList<>();
        List<Proposal> leftOut = new ArrayList<>();
        for (Proposal proposal : proposed.proposals()) {
            Optional<Paper> paper =
                    agenda.paper(proposal, compared.get(proposal.policy().id()));
            if (paper.isEmpty()) {
                unchanged.add(proposal);
            } else if (chosen.isEmpty() || chosen.contains(proposal.policy().id())) {
                papers.add(paper.get());
            } else {
                leftOut.add(proposal);
            }
        }
        return new Review(proposed, comparison, meeting, inOrder(papers), byTitle(unchanged), byTitle(leftOut));
    }

    /** A paper whose item is not settled yet; empty where neither text nor facts change. */
    private Optional<Paper> paper(Proposal proposal, PolicyComparison compared) {
        List<FactChange> facts = FactChanges.of(
                proposal,
                ApprovedFile.of(proposed, proposal).map(file -> file.file().path()));
        Optional<Paper.Kind> kind = kind(proposal, compared, facts);
        return kind.map(known -> new Paper(
                1,
                proposal,
                compared,
                known,
                Treatment.of(Paper.approver(proposal), meeting),
                WeighedChanges.of(compared),
                facts,
                gaps.of(proposal, known)));
    }

    private static Optional<Paper.Kind> kind(Proposal proposal, PolicyComparison compared, List<FactChange> facts) {
        if (proposal.approved().isEmpty()) {
            return Optional.of(Paper.Kind.NEW);
        }
        if (proposal.proposed().isEmpty()) {
            return Optional.of(Paper.Kind.WITHDRAWN);
        }
        if (compared.changes().stream().anyMatch(WeighedChanges::counts)) {
            return Optional.of(Paper.Kind.AMENDED);
        }
        // A comment or a line end within a paragraph is nothing to compare, but makes another text of it, with another
        // code.
        if (!Fingerprints.of(proposal).areEqual()) {
            return Optional.of(Paper.Kind.EDITORIAL);
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(Paper.Kind.FACTS);
    }

    private static List<Paper> inOrder(List<Paper> papers) {
        List<Paper> sorted = papers.stream()
                .sorted(Comparator.comparing(Paper::treatment)
                        .thenComparing(Paper::title, PaperTitles.IN_ORDER)
                        .thenComparing(Paper::policy))
                .toList();
        List<Paper> numbered = new ArrayList<>();
        sorted.forEach(paper -> numbered.add(paper.asItem(numbered.size() + 1)));
        return numbered;
    }

    private static List<Proposal> byTitle(List<Proposal> proposals) {
        return proposals.stream()
                .sorted(Comparator.comparing((Proposal proposal) -> Paper.title(proposal), PaperTitles.IN_ORDER)
                        .thenComparing(proposal -> proposal.policy().id()))
                .toList();
    }
}
