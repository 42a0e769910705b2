package io.github.policyhandbook.site.data;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells under which ids a handbook has the policies that it had under others when it was published before: both say which
 * file each policy was in each year, and a year that is over does not change.
 */
public final class FormerIds {

    private FormerIds() {}

    /**
     * The present id by the former one, for the ids that are no more.
     *
     * @param before the text of {@code handbook.json} then; one that cannot be read tells nothing
     * @param now the same now
     */
    public static Map<String, String> since(String before, String now) {
        try {
            return since(idsByPlace(before), idsByPlace(now));
        } catch (RuntimeException e) {
            return Map.of(); // by an older plugin, or damaged: addresses then lead to a table of contents
        }
    }

    private static Map<String, String> since(Map<String, String> before, Map<String, String> now) {
        Set<String> present = new HashSet<>(now.values());
        Map<String, String> ids = new TreeMap<>();
        before.forEach((place, id) -> {
            String other = now.get(place);
            if (other != null && !present.contains(id)) {
                ids.put(id, other);
            }
        });
        return ids;
    }

    /** Each policy's id, by the year and the file; the newest year that both know is the last to speak. */
    private static Map<String, String> idsByPlace(String handbookJson) {
        Map<String, String> ids = new TreeMap<>();
        for (JsonElement edition :
                JsonParser.parseString(handbookJson).getAsJsonObject().getAsJsonArray("editions")) {
            String year = edition.getAsJsonObject().get("edition").getAsString();
            for (JsonElement entry : edition.getAsJsonObject().getAsJsonArray("policies")) {
                JsonObject policy = entry.getAsJsonObject();
                ids.put(
                        year + " " + policy.get("path").getAsString(),
                        policy.get("policy").getAsString());
            }
        }
        return ids;
    }
}
