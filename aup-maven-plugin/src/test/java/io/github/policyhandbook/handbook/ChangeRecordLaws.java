package io.github.policyhandbook.handbook;

import static io.github.policyhandbook.handbook.ChangesFileLaws.objects;
import static io.github.policyhandbook.handbook.ChangesFileLaws.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for every record of a {@code changes.json}, taken by itself. */
final class ChangeRecordLaws {

    private static final Set<String> WORDLESS = Set.of("unchanged", "added", "removed");
    private static final Set<String> ALWAYS = Set.of("kind", "moved", "renumbered", "from", "to", "words", "match");
    private static final Set<String> SOMETIMES = Set.of("links", "cues", "movedTo", "movedFrom", "fallback");

    private ChangeRecordLaws() {}

    /** All of them. */
    static void hold(JsonObject record, String where) {
        String kind = text(record, "kind");
        List<JsonObject> from = objects(record, "from");
        List<JsonObject> to = objects(record, "to");
        assertThat(record.keySet()).as(where).containsAll(ALWAYS);
        assertThat(record.keySet().stream().filter(key -> !ALWAYS.contains(key)))
                .as(where)
                .isSubsetOf(SOMETIMES);
        String sides = Math.min(2, from.size()) + ">" + Math.min(2, to.size());
        assertThat(sides).as(record + " in " + where).isEqualTo(sides(kind));
        boolean isMatched = !from.isEmpty() && !to.isEmpty();
        assertThat(record.get("match").isJsonNull()).as(record + " in " + where).isEqualTo(!isMatched);
        assertThat(isMatched || !record.get("moved").getAsBoolean()).as(where).isTrue();
        if (record.get("renumbered").getAsBoolean()) {
            assertThat(from).as(where).anyMatch(clause -> !clause.get("number").isJsonNull());
            assertThat(to).as(where).anyMatch(clause -> !clause.get("number").isJsonNull());
        }
        words(record, kind, from, to, where);
    }

    private static void words(
            JsonObject record, String kind, List<JsonObject> from, List<JsonObject> to, String where) {
        List<JsonObject> words = objects(record, "words");
        if (WORDLESS.contains(kind)) {
            assertThat(words).as(record + " in " + where).isEmpty();
        } else {
            assertThat(side(words, "delete")).as("old text in " + where).isEqualTo(joined(from));
            assertThat(side(words, "insert")).as("new text in " + where).isEqualTo(joined(to));
        }
        if (kind.equals("unchanged")) {
            assertThat(joined(from)).as(where).isEqualTo(joined(to));
        }
    }

    private static String sides(String kind) {
        return switch (kind) {
            case "unchanged", "cosmetic", "amended" -> "1>1";
            case "added" -> "0>1";
            case "removed" -> "1>0";
            case "split" -> "1>2";
            case "merged" -> "2>1";
            default -> throw new AssertionError("no such kind: " + kind);
        };
    }

    private static String side(List<JsonObject> words, String own) {
        return words.stream()
                .filter(edit ->
                        text(edit, "op").equals("equal") || text(edit, "op").equals(own))
                .map(edit -> text(edit, "text"))
                .collect(Collectors.joining());
    }

    private static String joined(List<JsonObject> clauses) {
        return clauses.stream().map(clause -> text(clause, "text")).collect(Collectors.joining("\n"));
    }
}
