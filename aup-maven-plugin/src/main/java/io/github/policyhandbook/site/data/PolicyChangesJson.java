package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.ChangeCounts;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.Cue;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import java.util.Optional;

/** What became of one policy, clause by clause: the same record in every data file that compares texts. */
public final class PolicyChangesJson {

    private final JsonText json;
    private final Optional<EditionFile> from;
    private final Optional<EditionFile> to;

    private PolicyChangesJson(JsonText json, Optional<EditionFile> from, Optional<EditionFile> to) {
        this.json = json;
        this.from = from;
        this.to = to;
    }

    /**
     * Writes the record's fields into the object that is being written.
     *
     * @param title the title under which the policy is told of
     * @param from where the old text stands; there where the comparison has one
     * @param to the same of the new text
     */
    public static void write(
            JsonText json,
            PolicyComparison compared,
            String title,
            Optional<EditionFile> from,
            Optional<EditionFile> to) {
        new PolicyChangesJson(json, from, to).policy(compared, title);
    }

    private void policy(PolicyComparison compared, String title) {
        json.field("policy", compared.policy().id());
        json.field("title", title);
        json.field("status", compared.status());
        json.field("fromPath", from.map(EditionFile::path));
        json.field("toPath", to.map(EditionFile::path));
        json.field("fromRevision", from.flatMap(EditionFile::commit));
        json.field("toRevision", to.flatMap(EditionFile::commit));
        json.object("summary", () -> summary(compared.counts()));
        json.lines("clauses", compared.changes(), this::change);
    }

    private void summary(ChangeCounts counts) {
        json.field("added", counts.added());
        json.field("removed", counts.removed());
        json.field("amended", counts.amended());
        json.field("moved", counts.moved());
        json.field("renumbered", counts.renumbered());
        json.field("split", counts.split());
        json.field("merged", counts.merged());
        json.field("cosmetic", counts.cosmetic());
        json.field("unchanged", counts.unchanged());
    }

    private void change(ClauseChange change) {
        json.field("kind", change.kind());
        json.field("moved", change.moved());
        json.field("renumbered", change.renumbered());
        json.objects("from", change.from(), clause -> clause(clause, from.orElseThrow()));
        json.objects("to", change.to(), clause -> clause(clause, to.orElseThrow()));
        WordsJson.write(json, change.words());
        LinksJson.write(json, change.links());
        if (!change.cues().isEmpty()) {
            json.objects("cues", change.cues(), this::cue);
        }
        change.movedTo().ifPresent(address -> AddressJson.write(json, "movedTo", address));
        change.movedFrom().ifPresent(address -> AddressJson.write(json, "movedFrom", address));
        json.field("match", change.match());
        change.fallback().ifPresent(fallback -> json.field("fallback", fallback));
    }

    private void clause(IdentifiedClause clause, EditionFile file) {
        json.field("id", clause.id());
        json.field("number", clause.clause().number());
        json.field("line", file.lineOf(clause.clause()));
        json.field("text", clause.clause().text());
    }

    private void cue(Cue cue) {
        json.field("type", cue.type());
        json.field("from", cue.from());
        json.field("to", cue.to());
    }
}
