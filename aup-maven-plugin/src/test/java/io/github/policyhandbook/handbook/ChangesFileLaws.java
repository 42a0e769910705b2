package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.policyhandbook.fuzz.LongestRising;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What holds for every {@code changes.json} as it is written, against the files of the repository it speaks of. */
final class ChangesFileLaws {

    private final CommittedTexts texts;

    ChangesFileLaws(CommittedTexts texts) {
        this.texts = texts;
    }

    /** All of them. */
    void hold(Path file) throws IOException {
        JsonObject changes = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertThat(changes.get("schemaVersion").getAsInt()).isEqualTo(1);
        assertThat(texts.hasCommit(text(changes.getAsJsonObject("from"), "commit")))
                .isTrue();
        assertThat(texts.hasCommit(text(changes.getAsJsonObject("to"), "commit")))
                .isTrue();
        List<JsonObject> policies = objects(changes, "policies");
        assertThat(policies.stream().map(policy -> text(policy, "policy")))
                .as("policies of " + file)
                .isSorted()
                .doesNotHaveDuplicates();
        for (JsonObject policy : policies) {
            policy(policy, file + ", " + text(policy, "policy"));
        }
        movesAreToldOnBothSides(policies);
    }

    private void policy(JsonObject policy, String where) throws IOException {
        List<JsonObject> records = objects(policy, "clauses");
        for (JsonObject record : records) {
            ChangeRecordLaws.hold(record, where);
        }
        statusIsWhatTheRecordsSay(policy, records, where);
        summaryCountsTheRecords(policy.getAsJsonObject("summary"), records, where);
        List<Integer> from = everyClauseStandsOnce(policy, "from", records, where);
        List<Integer> to = everyClauseStandsOnce(policy, "to", records, where);
        assertThat(to).as("records in order: " + where).isSorted();
        theFewestClausesMoved(records, from, where);
    }

    private static void statusIsWhatTheRecordsSay(JsonObject policy, List<JsonObject> records, String where) {
        boolean isOld = !policy.get("fromPath").isJsonNull();
        boolean isNew = !policy.get("toPath").isJsonNull();
        assertThat(policy.get("fromRevision").isJsonNull()).isEqualTo(!isOld);
        assertThat(policy.get("toRevision").isJsonNull()).isEqualTo(!isNew);
        boolean isChanged = records.stream()
                .anyMatch(record -> !text(record, "kind").equals("unchanged")
                        || record.get("moved").getAsBoolean()
                        || record.get("renumbered").getAsBoolean());
        String both = isChanged ? "amended" : "unchanged";
        assertThat(text(policy, "status")).as(where).isEqualTo(isOld && isNew ? both : isNew ? "added" : "removed");
        if (!isOld || !isNew) {
            assertThat(records)
                    .as(where)
                    .allMatch(record -> text(record, "kind").equals(text(policy, "status")));
        }
    }

    private static void summaryCountsTheRecords(JsonObject summary, List<JsonObject> records, String where) {
        Map<String, Integer> counted = new TreeMap<>();
        summary.keySet().forEach(key -> counted.put(key, 0));
        for (JsonObject record : records) {
            counted.merge(text(record, "kind"), 1, Integer::sum);
            counted.merge("moved", record.get("moved").getAsBoolean() ? 1 : 0, Integer::sum);
            counted.merge("renumbered", record.get("renumbered").getAsBoolean() ? 1 : 0, Integer::sum);
        }
        Map<String, Integer> told = new TreeMap<>();
        summary.keySet().forEach(key -> told.put(key, summary.get(key).getAsInt()));
        assertThat(told).as("summary of " + where).isEqualTo(counted);
    }

    /** The clauses of one side are those of the file that it names, each once, on the same lines; returns their places. */
    private List<Integer> everyClauseStandsOnce(JsonObject policy, String side, List<JsonObject> records, String where)
            throws IOException {
        List<JsonObject> clauses = new ArrayList<>();
        List<JsonObject> firsts = new ArrayList<>();
        for (JsonObject record : records) {
            List<JsonObject> those = objects(record, side);
            clauses.addAll(those);
            firsts.addAll(those.subList(0, Math.min(1, those.size())));
        }
        assertThat(clauses.stream().map(clause -> text(clause, "id")))
                .as("ids of " + side + " of " + where)
                .doesNotHaveDuplicates();
        if (policy.get(side + "Path").isJsonNull()) {
            assertThat(clauses).as(side + " of " + where).isEmpty();
            return List.of();
        }
        List<String> written = texts.clauses(text(policy, side + "Revision"), text(policy, side + "Path"));
        assertThat(clauses.stream().map(ChangesFileLaws::asWritten))
                .as(side + " of " + where)
                .containsExactlyInAnyOrderElementsOf(written);
        List<String> places = new ArrayList<>(written);
        List<Integer> found = new ArrayList<>();
        for (JsonObject first : firsts) {
            int place = places.indexOf(asWritten(first));
            places.set(place, "");
            found.add(place);
        }
        return found;
    }

    /** The clauses of both sides that are not marked as moved rise in the old text, and no more of them could. */
    private static void theFewestClausesMoved(List<JsonObject> records, List<Integer> from, String where) {
        List<Integer> all = new ArrayList<>();
        List<Integer> stayed = new ArrayList<>();
        int next = 0;
        for (JsonObject record : records) {
            boolean isOld = !record.getAsJsonArray("from").isEmpty();
            if (isOld && !record.getAsJsonArray("to").isEmpty()) {
                all.add(from.get(next));
                if (!record.get("moved").getAsBoolean()) {
                    stayed.add(from.get(next));
                }
            }
            next += isOld ? 1 : 0;
        }
        assertThat(stayed).as("clauses that stayed in " + where).isSorted().hasSize(LongestRising.of(all));
    }

    private static void movesAreToldOnBothSides(List<JsonObject> policies) {
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (JsonObject policy : policies) {
            for (JsonObject record : objects(policy, "clauses")) {
                String here = text(policy, "policy") + "#";
                if (record.has("movedTo")) {
                    gone.add(here + id(record, "from") + " > " + address(record.getAsJsonObject("movedTo")));
                }
                if (record.has("movedFrom")) {
                    come.add(address(record.getAsJsonObject("movedFrom")) + " > " + here + id(record, "to"));
                }
            }
        }
        assertThat(come).as("clauses that went to another policy").containsExactlyInAnyOrderElementsOf(gone);
    }

    private static String id(JsonObject record, String side) {
        return text(record.getAsJsonArray(side).get(0).getAsJsonObject(), "id");
    }

    private static String address(JsonObject address) {
        return text(address, "policy") + "#" + text(address, "id");
    }

    private static String asWritten(JsonObject clause) {
        JsonElement number = clause.get("number");
        return clause.get("line").getAsInt() + ": " + (number.isJsonNull() ? "" : number.getAsString() + " ")
                + text(clause, "text");
    }

    static List<JsonObject> objects(JsonObject parent, String name) {
        JsonArray array = parent.getAsJsonArray(name);
        return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    static String text(JsonObject parent, String name) {
        return parent.get(name).getAsString();
    }
}
