package io.github.policyhandbook.site.data;

import static io.github.policyhandbook.site.data.SampleHandbook.changedSince;
import static io.github.policyhandbook.site.data.SampleHandbook.policy;
import static io.github.policyhandbook.site.data.SampleHandbook.version;
import static io.github.policyhandbook.site.data.SampleHandbook.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HistoryJsonTest {

    @Test
    void aVersionAppliesUntilTheDayBeforeTheNext() {
        var json = history(policy("aup", version("2023-09-01", "Old."), version("2024-09-01", "New.")));

        assertThat(nth(json, 0).get("until").getAsString()).isEqualTo("2024-08-31");
        assertThat(nth(json, 0).get("inForce").getAsString()).isEqualTo("before");
        assertThat(nth(json, 1).get("until").isJsonNull()).isTrue();
        assertThat(nth(json, 1).get("inForce").getAsString()).isEqualTo("now");
    }

    @Test
    void aVersionWhosePlaceWasTakenNeverApplied() {
        var json = history(policy("aup", version("2026-09-01", "Planned."), version("2024-09-01", "Sooner.")));

        assertThat(nth(json, 0).get("inForce").getAsString()).isEqualTo("never");
        assertThat(nth(json, 0).get("until").isJsonNull()).isTrue();
    }

    @Test
    void aVersionStillToComeAppliesLater() {
        var json = history(policy("aup", version("2024-09-01", "Now."), version("2025-09-01", "Then.")));

        assertThat(nth(json, 0).get("inForce").getAsString()).isEqualTo("now");
        assertThat(nth(json, 1).get("inForce").getAsString()).isEqualTo("later");
    }

    @Test
    void clausesChangedSinceAnApprovalAreCounted() {
        var json = history(policy(
                "aup",
                version("2023-09-01", "Passwords are secret.", "Screens are locked."),
                version(
                        "2024-09-01",
                        FrontMatter.EMPTY,
                        changedSince("2023-08-20", "2023-09-01"),
                        "Passwords are long.",
                        "Screens are locked.")));

        JsonObject approval = nth(json, 1).getAsJsonObject("approval");
        assertThat(approval.get("state").getAsString()).isEqualTo("changed-since");
        assertThat(approval.get("date").getAsString()).isEqualTo("2023-08-20");
        assertThat(approval.get("clausesChangedSince").getAsInt()).isEqualTo(1);
    }

    @Test
    void aWithdrawalIsTold() {
        var json = history(policy("aup", version("2023-09-01", "Old."), withdrawal("2024-09-01")));

        JsonObject withdrawal = json.getAsJsonArray("withdrawals").get(0).getAsJsonObject();
        assertThat(withdrawal.get("date").getAsString()).isEqualTo("2024-09-01");
        assertThat(withdrawal.get("removed").getAsBoolean()).isTrue();
        assertThat(withdrawal.get("replacedBy").isJsonNull()).isTrue();
    }

    @Test
    void aClausesLifeNamesItsVersionAndYear() {
        var json = history(policy("aup", version("2023-09-01", "2. Screens are locked.")));

        JsonObject clause = json.getAsJsonArray("clauses").get(0).getAsJsonObject();
        JsonObject event = clause.getAsJsonArray("events").get(0).getAsJsonObject();
        assertThat(clause.get("id").getAsString()).isEqualTo("screens");
        assertThat(clause.get("number").getAsString()).isEqualTo("2.");
        assertThat(clause.get("alive").getAsBoolean()).isTrue();
        assertThat(event.get("happening").getAsString()).isEqualTo("first-seen");
        assertThat(event.get("version").getAsString()).isEqualTo("2023-09-01");
        assertThat(event.get("edition").getAsString()).isEqualTo("2023-2024");
    }

    @Test
    void whatWentToAnotherPolicyWhenThisOneWasWithdrawnNamesNoVersion() {
        String clause = "Hand in your phone at the reception desk.";
        Policy aup = policy("aup", version("2023-09-01", "Lock the screen.", clause), withdrawal("2024-09-01"));
        Policy phones = policy("phones", version("2024-09-01", clause));
        Handbook handbook = SampleHandbook.on("2025-01-15", aup, phones);

        var json = history(aup, handbook, HandbookComparison.of(handbook, Progress.SILENT));

        JsonObject life = json.getAsJsonArray("clauses").get(1).getAsJsonObject();
        JsonObject event = life.getAsJsonArray("events").get(1).getAsJsonObject();
        assertThat(life.get("alive").getAsBoolean()).isTrue();
        assertThat(event.get("happening").getAsString()).isEqualTo("moved-to-policy");
        assertThat(event.get("version").isJsonNull()).isTrue();
        assertThat(event.get("date").getAsString()).isEqualTo("2024-09-01");
        assertThat(event.get("edition").getAsString()).isEqualTo("2024-2025");
        assertThat(event.get("subject").getAsString()).isEqualTo("Revise on 2024-09-01");
        assertThat(event.getAsJsonObject("movedTo").get("policy").getAsString()).isEqualTo("phones");
    }

    @Test
    void anEventTellsTheNumberAndTheOtherPartsOfASplit() {
        Policy aup = policy(
                "aup",
                version("2023-09-01", "1. Report a lost laptop to the office. Change the passwords saved on it."),
                version(
                        "2024-09-01",
                        "2. Report a lost laptop to the office.",
                        "3. Change the passwords saved on it."));
        Handbook handbook = SampleHandbook.on("2025-01-15", aup);

        var json = history(aup, handbook, HandbookComparison.of(handbook, Progress.SILENT));

        JsonObject split = json.getAsJsonArray("clauses")
                .get(1)
                .getAsJsonObject()
                .getAsJsonArray("events")
                .get(1)
                .getAsJsonObject();
        assertThat(split.get("happening").getAsString()).isEqualTo("split");
        assertThat(split.get("number").getAsString()).isEqualTo("3.");
        assertThat(split.getAsJsonArray("others")).hasSize(1);
    }

    private static JsonObject history(Policy policy) {
        return history(policy, SampleHandbook.on("2025-01-15", policy), new FirstWordComparison());
    }

    private static JsonObject history(Policy policy, Handbook handbook, HandbookComparison comparison) {
        var file = HistoryJson.file(policy, handbook, new PoliciesToday(handbook, comparison), comparison);
        assertThat(file.path()).isEqualTo("history/aup.json");
        assertThat(SchemaCheck.faults(schema(), file.bytes())).isEmpty();
        return JsonParser.parseString(new String(file.bytes(), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    private static byte[] schema() {
        try (InputStream schema = HistoryJson.class.getResourceAsStream("schemas/history.schema.json")) {
            return schema.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject nth(JsonObject json, int index) {
        return json.getAsJsonArray("versions").get(index).getAsJsonObject();
    }
}
