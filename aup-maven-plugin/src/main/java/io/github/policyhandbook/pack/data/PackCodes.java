package io.github.policyhandbook.pack.data;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.policyhandbook.review.Motion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the papers in the last pack were, from its {@code review.json}. */
public final class PackCodes {

    private PackCodes() {}

    /**
     * A paper of the pack.
     *
     * @param code the code of its text
     * @param motion what it asked besides; empty where the file does not tell
     */
    public record PackPaper(String code, Optional<Motion> motion) {}

    /**
     * Each policy's paper, by the policy's id.
     *
     * @param pack the folder of the pack; where it has none, or one that is no such file, nothing is known
     */
    public static Map<String, PackPaper> in(Path pack) {
        Path file = pack.resolve("review.json");
        Map<String, PackPaper> papers = new LinkedHashMap<>();
        if (Files.isRegularFile(file)) {
            try {
                read(JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8)), papers);
            } catch (IOException | JsonParseException | IllegalStateException | UnsupportedOperationException e) {
                // Half a file tells nothing; the text is then taken as it stands, and its code is told.
                papers.clear();
            }
        }
        return Collections.unmodifiableMap(papers);
    }

    private static void read(JsonElement root, Map<String, PackPaper> papers) {
        JsonElement listed = root.isJsonObject() ? root.getAsJsonObject().get("papers") : null;
        for (JsonElement paper : listed instanceof JsonArray list ? list : new JsonArray()) {
            if (paper instanceof JsonObject fields && fields.has("policy") && fields.has("code")) {
                papers.put(
                        fields.get("policy").getAsString(),
                        new PackPaper(fields.get("code").getAsString(), motion(fields)));
            }
        }
    }

    private static Optional<Motion> motion(JsonObject paper) {
        return Optional.of(paper)
                .filter(fields -> fields.has("ends") && fields.has("factsFingerprint"))
                .map(fields -> new Motion(
                        fields.get("ends").getAsBoolean(),
                        Optional.of(fields.get("factsFingerprint").getAsString())));
    }
}
