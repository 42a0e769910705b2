package io.github.policyhandbook.pack.data;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The codes of the papers in the last pack, from its {@code review.json}. */
public final class PackCodes {

    private PackCodes() {}

    /**
     * The code of each policy's paper, by the policy's id.
     *
     * @param pack the folder of the pack; where it has none, or one that is no such file, nothing is known
     */
    public static Map<String, String> in(Path pack) {
        Path file = pack.resolve("review.json");
        Map<String, String> codes = new LinkedHashMap<>();
        if (Files.isRegularFile(file)) {
            try {
                read(JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8)), codes);
            } catch (IOException | JsonParseException | IllegalStateException | UnsupportedOperationException e) {
                // Half a file tells nothing; the text is then taken as it stands, and its code is told.
                codes.clear();
            }
        }
        return Collections.unmodifiableMap(codes);
    }

    private static void read(JsonElement root, Map<String, String> codes) {
        JsonElement papers = root.isJsonObject() ? root.getAsJsonObject().get("papers") : null;
        for (JsonElement paper : papers instanceof JsonArray list ? list : new JsonArray()) {
            if (paper instanceof JsonObject fields && fields.has("policy") && fields.has("code")) {
                codes.put(fields.get("policy").getAsString(), fields.get("code").getAsString());
            }
        }
    }
}
