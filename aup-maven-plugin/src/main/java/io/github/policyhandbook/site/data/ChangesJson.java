package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.EditionComparison;
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

    static SiteFile.Streamed file(String path, EditionComparison comparison) {
        return JsonText.streamed(path, json -> new ChangesJson(json, comparison).write());
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
        PolicyChangesJson.write(
                json,
                compared,
                title(compared),
                file(compared, compared.from(), comparison.from()),
                file(compared, compared.to(), comparison.to()));
    }

    private String title(PolicyComparison compared) {
        return compared.to()
                .map(version -> version.titleOn(comparison.to().date()))
                .or(() -> compared.from()
                        .map(version -> version.titleOn(comparison.from().date())))
                .orElseThrow();
    }

    private static Optional<EditionFile> file(PolicyComparison compared, Optional<Version> version, Edition edition) {
        return version.map(present -> EditionFile.of(compared.policy(), present, edition));
    }
}
