package io.github.policyhandbook.pack.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.ReviewStory;
import io.github.policyhandbook.site.data.SchemaCheck;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewJsonTest {

    @Test
    void aPaperIsWrittenToTheLetter() {
        Review review = new ReviewStory()
                .at("Full governing body, spring", "2025-04-01")
                .write("screens.md", ReviewStory.stating("owner: Bursar", "# Screens\n\nStaff must lock the screen.\n"))
                .write("badges.md", "# Badges\n\nWear one.\n")
                .commit("2024-09-01")
                .approved()
                .write(
                        "screens.md",
                        ReviewStory.stating(
                                "owner: Head of ICT; approver: Head teacher; summary-of-changes: Softened.",
                                "# Screens\n\nStaff should lock the screen.\n"))
                .commit("2025-03-01")
                .review();

        assertThat(json(review)).startsWith("""
                {
                  "schemaVersion": 1,
                  "organisation": null,
                  "meeting": "Full governing body, spring",
                  "date": "2025-04-01",
                  "from": {
                    "approved": "baseline",
                    "commit": "b0b0000000000000000000000000000000000000",
                    "date": "2024-09-01"
                  },
                  "to": {
                    "commit": "b0b0001000000000000000000000000000000000",
                    "date": "2025-03-01"
                  },
                  "missing": [
                    "organisation"
                  ],
                  "weight": {
                    "changes": 1,
                    "words": 2,
                    "cues": 1,
                    "seconds": 2
                  },
                  "readFirst": [],
                  "papers": [
                    {
                      "item": 1,
                      "policy": "screens",
                      "title": "Screens",
                      "kind": "amended",
                      "treatment": "note",
                      "decisionAsked": "note",
                      "approver": "Head teacher",
                      "code": "f7f9-e163",
                      "fromCode": "b6dd-a3d1",
                      "toCode": "f7f9-e163",
                      "fingerprints": {
                        "from": "b6dda3d1f67bfd4e791c255b3162f29cf40cfba92a540d5251efcafe54d77ac1",
                        "to": "f7f9e163fbb6fec4d5c33acbc487aea22fd05e2e416bb0342e47a59a374ef937"
                      },
                      "ends": false,
                      "factsFingerprint": "cbef1aa95e53efd4",
                      "summaryOfChanges": "Softened.",
                      "weight": {
                        "changes": 1,
                        "words": 2,
                        "cues": 1,
                        "seconds": 2
                      },
                      "facts": [
                        {
                          "fact": "owner",
                          "from": "Bursar",
                          "to": "Head of ICT"
                        },
                        {
                          "fact": "approver",
                          "from": null,
                          "to": "Head teacher"
                        }
                      ],
                      "gaps": [
                        "date"
                      ]
                    }
                  ],
                  "policies": [
                    {
                      "policy": "screens",
                      "title": "Screens",
                      "status": "amended",
                      "fromPath": "policies/screens.md",
                      "toPath": "policies/screens.md",
                      "fromRevision": "b0b0000000000000000000000000000000000000",
                      "toRevision": "b0b0001000000000000000000000000000000000",
                """).endsWith("""
                  "unchanged": [
                    {
                      "policy": "badges",
                      "title": "Badges",
                      "code": "f6e2-3e0f"
                    }
                  ],
                  "leftOut": []
                }
                """);
    }

    @Test
    void theSchemaIsTrueToWhatIsWritten() {
        Review review = everything().at("Full governing body", "2025-07-01").review();

        assertThat(faults(review)).isEmpty();
    }

    @Test
    void theSchemaIsTrueWhereNothingIsStated() {
        Review review = new ReviewStory()
                .write("new.md", "Wear a badge.\n")
                .commit("2025-03-01")
                .review();

        assertThat(faults(review)).isEmpty();
        assertThat(json(review))
                .contains("\"missing\": [\n    \"meeting\",\n    \"date\",\n    \"organisation\"\n  ]")
                .contains(
                        "\"from\": {\n    \"approved\": \"approvals\",\n    \"commit\": null,\n    \"date\": null\n  }");
    }

    @Test
    void theSchemaAllowsNothingElse() {
        byte[] document = json(everything().review())
                .replace("\"kind\": \"new\"", "\"kind\": \"novel\"")
                .replace("\"op\":\"delete\"", "\"op\":\"drop\"")
                .getBytes(UTF_8);

        assertThat(SchemaCheck.faults(SchemaCheck.schema("review.schema.json"), document))
                .anyMatch(fault -> fault.contains("novel"))
                .anyMatch(fault -> fault.contains("drop"));
    }

    @Test
    void theRecordsOfChangesStandByIdAndThePapersInTheOrderOfTheAgenda() {
        String json = json(everything().review());

        assertThat(json.substring(json.indexOf("\"papers\""), json.indexOf("\"policies\"")))
                .containsSubsequence("\"policy\": \"gone\"", "\"policy\": \"new\"", "\"policy\": \"amended\"");
        assertThat(json.substring(json.indexOf("\"policies\"")))
                .containsSubsequence("\"policy\": \"amended\"", "\"policy\": \"gone\"", "\"policy\": \"new\"");
    }

    private static ReviewStory everything() {
        return new ReviewStory()
                .write("amended.md", "# Screens\n\nStaff must lock the screen.\n")
                .write("gone.md", "# Abacus\n\nShare it.\n")
                .write("same.md", "# Doors\n\nShut them.\n")
                .commit("2024-09-01")
                .approved()
                .write(
                        "amended.md",
                        ReviewStory.stating("contacts:\n  Lead: Ada Moss", "# Screens\n\nStaff may lock the screen.\n"))
                .remove("gone.md")
                .write("new.md", "# Badges\n\nWear one.\n")
                .commit("2025-03-01");
    }

    private static List<String> faults(Review review) {
        return SchemaCheck.faults(
                SchemaCheck.schema("review.schema.json"), json(review).getBytes(UTF_8));
    }

    private static String json(Review review) {
        return new String(ReviewJson.file(review, Optional.empty()).bytes(), UTF_8);
    }
}
