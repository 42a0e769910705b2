package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.util.List;

/**
 * Takes the names of hidden files out of what the site's readers may read: a link's words stay without its target, and
 * {@code replaced-by} is as if nobody had written it.
 */
final class WithheldNames {

    private final HiddenFiles hidden;

    WithheldNames(HiddenFiles hidden) {
        this.hidden = hidden;
    }

    PublishedPolicy in(PublishedPolicy policy) {
        if (hidden.areNone()) {
            return policy;
        }
        return new PublishedPolicy(
                policy.file(),
                policy.milestones().stream()
                        .map(milestone -> in(milestone, policy))
                        .toList(),
                policy.revisions().stream().map(this::in).toList());
    }

    PolicyRevision in(PolicyRevision file) {
        PolicyText text = file.text();
        List<Clause> clauses =
                text.clauses().stream().map(clause -> in(clause, file.file())).toList();
        FrontMatter facts = in(text.frontMatter(), file.file());
        return new PolicyRevision(file.revision(), file.file(), text.with(facts, clauses));
    }

    private Milestone in(Milestone milestone, PublishedPolicy policy) {
        if (milestone instanceof Withdrawal end) {
            FileState last = policy.newestPublished().orElseThrow().file();
            return new Withdrawal(end.revision(), end.date(), end.removed(), in(end.facts(), last));
        }
        Version version = (Version) milestone;
        List<FactSheet> facts = version.facts().stream()
                .map(sheet -> new FactSheet(
                        sheet.revision(),
                        sheet.since(),
                        in(sheet.frontMatter(), version.source().file()),
                        sheet.approval()))
                .toList();
        return new Version(version.key(), in(version.source()), facts, version.appliesFrom(), version.basis());
    }

    private FrontMatter in(FrontMatter facts, FileState from) {
        boolean named = facts.replacedBy()
                .filter(policy -> hidden.isNamed(policy, from))
                .isPresent();
        return named ? facts.withoutReplacement() : facts;
    }

    private Clause in(Clause clause, FileState from) {
        if (clause.links().stream().noneMatch(link -> hidden.isTarget(link.target(), from))) {
            return clause;
        }
        List<Link> links = clause.links().stream()
                .map(link -> hidden.isTarget(link.target(), from)
                        ? new Link(link.text(), "", link.image(), link.line())
                        : link)
                .toList();
        return new Clause(
                clause.kind(),
                clause.line(),
                clause.number(),
                clause.text(),
                clause.styled(),
                links,
                clause.authorId(),
                clause.level(),
                clause.cells());
    }
}
