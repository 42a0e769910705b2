package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import io.github.policyhandbook.site.SiteAddress;
import io.github.policyhandbook.site.SiteFile;
import java.util.List;
import java.util.Optional;

/**
 * {@code history/<policy>.json}: every version of a policy with its dates, its withdrawals, and the life of every clause.
 * Its form is told by {@code schemas/history.schema.json}.
 */
final class HistoryJson {

    /** When a version is in force, seen from the handbook's day. */
    private enum InForce {
        BEFORE,
        NOW,
        LATER,
        /** Another version took its place before it applied. */
        NEVER
    }

    private final JsonText json;
    private final Policy policy;
    private final Handbook handbook;
    private final PoliciesToday facts;
    private final List<Policy.Span> spans;

    private HistoryJson(JsonText json, Policy policy, Handbook handbook, PoliciesToday facts) {
        this.json = json;
        this.policy = policy;
        this.handbook = handbook;
        this.facts = facts;
        this.spans = policy.spans();
    }

    static SiteFile.Data file(Policy policy, Handbook handbook, PoliciesToday facts, HandbookComparison comparison) {
        return JsonText.file(
                SiteAddress.historyJson(policy.id()),
                json -> new HistoryJson(json, policy, handbook, facts).write(comparison.lives(policy)));
    }

    private void write(List<ClauseLife> lives) {
        json.field("schemaVersion", 1);
        json.field("policy", policy.id());
        json.field("title", facts.title(policy));
        json.objects("versions", policy.versions(), this::version);
        json.objects("withdrawals", withdrawals(), this::withdrawal);
        json.objects("clauses", lives, this::life);
    }

    private List<Withdrawal> withdrawals() {
        return policy.milestones().stream()
                .filter(Withdrawal.class::isInstance)
                .map(Withdrawal.class::cast)
                .toList();
    }

    private void version(Version version) {
        json.field("version", version.key());
        json.field("title", version.titleOn(handbook.today()));
        json.field("appliesFrom", version.appliesFrom().toString());
        Optional<Policy.Span> span = spanOf(version);
        json.field("until", span.flatMap(Policy.Span::end).map(end -> end.minusDays(1)));
        json.field("inForce", inForce(span));
        json.field("basis", version.basis());
        json.object("approval", () -> ApprovalJson.write(json, policy, version, facts));
        json.field("revision", version.revision().commit());
        json.field("path", version.source().file().path());
        json.field("subject", version.revision().subject());
    }

    /** A version nearer the tip is never superseded by one before it, so a version has one stretch of days or none. */
    private Optional<Policy.Span> spanOf(Version version) {
        return spans.stream().filter(span -> span.version().equals(version)).findFirst();
    }

    private InForce inForce(Optional<Policy.Span> span) {
        if (span.isEmpty()) {
            return InForce.NEVER;
        }
        if (span.get().start().isAfter(handbook.today())) {
            return InForce.LATER;
        }
        boolean ended =
                span.get().end().filter(end -> !end.isAfter(handbook.today())).isPresent();
        return ended ? InForce.BEFORE : InForce.NOW;
    }

    private void withdrawal(Withdrawal withdrawal) {
        json.field("date", withdrawal.date().toString());
        json.field("removed", withdrawal.removed());
        json.field("replacedBy", withdrawal.facts().replacedBy());
        json.field("revision", withdrawal.revision().commit());
        json.field("subject", withdrawal.revision().subject());
    }

    private void life(ClauseLife life) {
        json.field("id", life.id());
        json.texts("formerIds", life.formerIds());
        json.field("number", life.clause().number());
        json.field("text", life.clause().text());
        json.field("alive", life.isAlive());
        json.lines("events", life.events(), this::event);
    }

    private void event(ClauseLife.Event event) {
        Milestone milestone = event.milestone();
        json.field("happening", event.happening());
        json.field(
                "version",
                Optional.of(milestone)
                        .filter(Version.class::isInstance)
                        .map(Version.class::cast)
                        .map(Version::key));
        json.field("date", milestone.date().toString());
        json.field("edition", handbook.calendar().yearOf(milestone.date()).label());
        json.field("subject", milestone.revision().subject());
        json.field("number", event.clause().clause().number());
        json.field("text", event.text());
        WordsJson.write(json, event.words());
        LinksJson.write(json, event.links());
        json.texts("others", event.others().stream().map(IdentifiedClause::id).toList());
        event.elsewhere()
                .ifPresent(other -> AddressJson.write(
                        json, event.happening() == Happening.MOVED_TO_POLICY ? "movedTo" : "movedFrom", other));
    }
}
