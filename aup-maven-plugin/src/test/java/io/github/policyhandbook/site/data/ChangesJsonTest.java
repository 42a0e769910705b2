package io.github.policyhandbook.site.data;

import static io.github.policyhandbook.site.data.SampleHandbook.policy;
import static io.github.policyhandbook.site.data.SampleHandbook.version;
import static io.github.policyhandbook.site.data.SampleHandbook.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseAddress;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.Cue;
import io.github.policyhandbook.compare.EditionComparison;
import io.github.policyhandbook.compare.Fallback;
import io.github.policyhandbook.compare.LinkChange;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesJsonTest {

    @Test
    void anAmendedClauseIsWrittenToTheLetter() {
        var policy = policy(
                "aup",
                version("2023-09-01", "3.2 Passwords are secret."),
                version("2024-09-01", "Passwords stay <secret>."));

        assertThat(changes(SampleHandbook.on("2025-01-15", policy))).isEqualTo("""
                {
                  "schemaVersion": 1,
                  "from": {
                    "edition": "2023-2024",
                    "commit": "2024083120240831202408312024083120240831",
                    "date": "2024-08-31"
                  },
                  "to": {
                    "edition": "2024-2025",
                    "commit": "2025011520250115202501152025011520250115",
                    "date": "2025-01-15"
                  },
                  "policies": [
                    {
                      "policy": "aup",
                      "title": "Acceptable use",
                      "status": "amended",
                      "fromPath": "policies/aup.md",
                      "toPath": "policies/aup.md",
                      "fromRevision": "2023090120230901202309012023090120230901",
                      "toRevision": "2024090120240901202409012024090120240901",
                      "summary": {
                        "added": 0,
                        "removed": 0,
                        "amended": 1,
                        "moved": 0,
                        "renumbered": 0,
                        "split": 0,
                        "merged": 0,
                        "cosmetic": 0,
                        "unchanged": 0
                      },
                      "clauses": [
                        {"kind":"amended","moved":false,"renumbered":false,\
                "from":[{"id":"passwords","number":"3.2","line":1,"text":"Passwords are secret."}],\
                "to":[{"id":"passwords","number":null,"line":1,"text":"Passwords stay <secret>."}],\
                "words":[{"op":"delete","text":"Passwords are secret."},\
                {"op":"insert","text":"Passwords stay <secret>."}],\
                "cues":[{"type":"obligation","from":"","to":"Passwords stay <secret>."}],"match":"wording"}
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void anAddedPolicyHasNoOldPathAndNoMatch() {
        var old = policy("old", version("2023-09-01", "Old rules."));
        var added = policy("new", version("2024-09-01", "New rules."));

        assertThat(changes(SampleHandbook.on("2025-01-15", added, old)))
                .contains("\"status\": \"added\"", "\"fromPath\": null", "\"fromRevision\": null", "\"match\":null");
    }

    @Test
    void aRemovedPolicyKeepsItsOldTitle() {
        var removed = policy("trips", version("2023-09-01", "Trips are planned."), withdrawal("2024-10-01"));

        assertThat(changes(SampleHandbook.on("2025-01-15", removed)))
                .contains("\"status\": \"removed\"", "\"title\": \"Acceptable use\"", "\"toPath\": null");
    }

    @Test
    void aClauseThatWentElsewhereTellsWhere() {
        var handbook = SampleHandbook.on(
                "2025-01-15",
                policy("aup", version("2023-09-01", "Passwords are secret."), version("2024-09-01", "Badges.")));

        assertThat(text(withOneChange(handbook)))
                .contains("\"movedTo\":{\"policy\":\"ict\",\"id\":\"passwords\"}")
                .contains("\"links\":[{\"text\":\"form\",\"from\":\"a.md\"")
                .doesNotContain("movedFrom", "cues");
    }

    @Test
    void aRecordThatWasFoundRoughlySaysSo() {
        var handbook = SampleHandbook.on(
                "2025-01-15",
                policy("aup", version("2023-09-01", "Passwords are secret."), version("2024-09-01", "Badges.")));

        assertThat(text(withOneChange(handbook, Optional.of(Fallback.COARSE_WORDS))))
                .contains("\"match\":null,\"fallback\":\"coarse-words\"}");
        assertThat(text(withOneChange(handbook))).doesNotContain("fallback");
    }

    private static EditionComparison withOneChange(Handbook handbook) {
        return withOneChange(handbook, Optional.empty());
    }

    private static EditionComparison withOneChange(Handbook handbook, Optional<Fallback> fallback) {
        Policy policy = handbook.policies().get(0);
        var version = policy.versions().get(0);
        var clauses = new FirstWordComparison().clauses(policy, version);
        var change = new ClauseChange(
                ChangeKind.REMOVED,
                false,
                false,
                clauses,
                List.of(),
                List.of(),
                List.of(new LinkChange("form", "a.md", "b.md")),
                List.<Cue>of(),
                Optional.of(new ClauseAddress("ict", "passwords")),
                Optional.empty(),
                Optional.empty(),
                fallback);
        return new EditionComparison(
                handbook.editions().get(0),
                handbook.editions().get(1),
                List.of(new PolicyComparison(policy, Optional.of(version), Optional.empty(), List.of(change))));
    }

    private static String changes(Handbook handbook) {
        return text(new FirstWordComparison()
                .compare(handbook.editions().get(0), handbook.editions().get(1)));
    }

    private static String text(EditionComparison comparison) {
        return new String(
                WrittenFile.of(ChangesJson.file("changes.json", comparison)).bytes(), StandardCharsets.UTF_8);
    }
}
