package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.ChangeCounts;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.Cue;
import io.github.policyhandbook.compare.EditionComparison;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.site.SiteFile;
import java.util.Optional;

/**
 * {@code changes.json}: all that changed between two years, as other programs read it. Its form is a promise, told by
 * {@code schemas/changes.schema.json}.
 */
final class ChangesJson {

    private final JsonText json;
    private final EditionComparison comparison;

    private ChangesJson(JsonText json, EditionComparison comparison) {
        this.json = json;
        this.comparison = comparison;
    }

    static SiteFile.Data file(String path, EditionComparison comparison) {
        return JsonText.file(path, json -> new ChangesJson(json, comparison).write());
    }

    private void write() {
        json.field("schemaVersion", 1);
        json.object("from", () -> edition(comparison.from()));
        json.object("to", () -> edition(comparison.to()));
        json.objects("policies", comparison.policies(), this::policy);
    }

    private void edition(Edition edition) {
        json.field("edition", edition.label());
        json.field("commit", edition.revision().commit());
        json.field("date", edition.date().toString());
    }

    private void policy(PolicyComparison compared) {
        json.field("policy", compared.policy().id());
        json.field("title", title(compared));
        json.field("status", compared.status());
        Optional<EditionFile> from = file(compared, compared.from(), comparison.from());
        Optional<EditionFile> to = file(compared, compared.to(), comparison.to());
        json.field("fromPath", from.map(EditionFile::path));
        json.field("toPath", to.map(EditionFile::path));
        json.field("fromRevision", from.map(EditionFile::commit));
        json.field("toRevision", to.map(EditionFile::commit));
        json.object("summary", () -> summary(compared.counts()));
        json.objects("clauses", compared.changes(), change -> change(change, from, to));
    }

    private Optional<String> title(PolicyComparison compared) {
        return compared.to()
                .map(version -> version.titleOn(comparison.to().date()))
                .or(() -> compared.from()
                        .map(version -> version.titleOn(comparison.from().date())));
    }

    private static Optional<EditionFile> file(PolicyComparison compared, Optional<Version> version, Edition edition) {
        return version.map(present -> EditionFile.of(compared.policy(), present, edition));
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

    private void change(ClauseChange change, Optional<EditionFile> from, Optional<EditionFile> to) {
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
