package io.github.policyhandbook.site.data;

import static io.github.policyhandbook.site.data.SampleHandbook.OFFLINE;
import static io.github.policyhandbook.site.data.SampleHandbook.policy;
import static io.github.policyhandbook.site.data.SampleHandbook.version;
import static io.github.policyhandbook.site.data.SampleHandbook.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class HandbookJsonTest {

    @Test
    void theHandbookSaysForWhomAndWhenItWasMade() {
        var json = handbook(policy("aup", version("2024-09-01", "Now.")));

        assertThat(json.get("title").getAsString()).isEqualTo("Staff handbook");
        assertThat(json.get("organisation").getAsString()).isEqualTo("Hill School");
        assertThat(json.get("date").getAsString()).isEqualTo("2025-01-15");
        assertThat(json.get("readers").getAsString()).isEqualTo("staff");
        assertThat(json.getAsJsonObject("calendar").get("yearStart").getAsString())
                .isEqualTo("09-01");
        assertThat(json.get("knownFrom").isJsonNull()).isTrue();
    }

    @Test
    void anEditionListsItsVersions() {
        var json = handbook(policy("aup", version("2023-09-01", "Old."), version("2024-09-01", "New.")));

        JsonObject first = json.getAsJsonArray("editions").get(0).getAsJsonObject();
        JsonObject entry = first.getAsJsonArray("policies").get(0).getAsJsonObject();
        assertThat(first.get("edition").getAsString()).isEqualTo("2023-2024");
        assertThat(first.get("current").getAsBoolean()).isFalse();
        assertThat(entry.get("version").getAsString()).isEqualTo("2023-09-01");
        assertThat(entry.get("address").getAsString()).isEqualTo("2023-2024/aup.html");
    }

    @Test
    void aWithdrawnPolicyHasAHistoryButNoPage() {
        var json = onlyPolicy(policy("aup", version("2023-09-01", "Old."), withdrawal("2024-09-01")));

        assertThat(json.get("inForce").isJsonNull()).isTrue();
        assertThat(json.get("address").isJsonNull()).isTrue();
        assertThat(json.get("withdrawn").getAsString()).isEqualTo("2024-09-01");
        assertThat(json.get("history").getAsString()).isEqualTo("history/aup.html");
    }

    @Test
    void aPolicyWithdrawnFirstAndRemovedLaterEndedWhenItWasWithdrawn() {
        var json = onlyPolicy(
                policy("aup", version("2023-09-01", "Old."), withdrawal("2024-01-01"), withdrawal("2024-06-01")));

        assertThat(json.get("withdrawn").getAsString()).isEqualTo("2024-01-01");
    }

    @Test
    void statedFactsAreTold() {
        FrontMatter facts = FrontMatter.builder()
                .owner("Deputy head")
                .approved(LocalDate.of(2024, 9, 1))
                .reviewEvery(Period.ofYears(1))
                .statutory(true)
                .contact("DSL", "A. Khan")
                .build();

        var json = onlyPolicy(policy(
                        "aup",
                        version("2024-09-01", facts, SampleHandbook.approved("2024-09-01", "Governors"), "Now.")))
                .getAsJsonObject("facts");

        assertThat(json.get("owner").getAsString()).isEqualTo("Deputy head");
        assertThat(json.get("reviewDue").getAsString()).isEqualTo("2025-09-01");
        assertThat(json.get("reviewEvery").getAsString()).isEqualTo("P1Y");
        assertThat(json.get("statutory").getAsBoolean()).isTrue();
        assertThat(json.getAsJsonArray("contacts").toString()).isEqualTo("[{\"role\":\"DSL\",\"name\":\"A. Khan\"}]");
        assertThat(json.get("category").isJsonNull()).isTrue();
    }

    private static JsonObject onlyPolicy(Policy policy) {
        return handbook(policy).getAsJsonArray("policies").get(0).getAsJsonObject();
    }

    private static JsonObject handbook(Policy policy) {
        var handbook = SampleHandbook.on("2025-01-15", policy);
        var file = WrittenFile.of(
                HandbookJson.file(handbook, new PoliciesToday(handbook, new FirstWordComparison()), OFFLINE));
        return JsonParser.parseString(new String(file.bytes(), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }
}
