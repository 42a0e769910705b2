package io.github.policyhandbook.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The search page of a site with as many policies as one likes: its own ones over and over, with other words among theirs. */
final class LargeSearch {

    private static final List<String> SYLLABLES =
            List.of("ba", "ce", "di", "fo", "gu", "ha", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "wa");

    private static final int EVERY = 6;
    private static final int WORDS = 9000;

    private int words;

    private LargeSearch() {}

    /** Copies the page with its files and swells its index to that many policies. */
    static Path copyOf(Path site, int policies, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("assets"));
        Files.copy(site.resolve("search.html"), folder.resolve("search.html"));
        try (Stream<Path> assets = Files.list(site.resolve("assets"))) {
            for (Path asset : assets.filter(Files::isRegularFile).toList()) {
                Files.copy(asset, folder.resolve("assets").resolve(asset.getFileName()));
            }
        }
        Path index = folder.resolve("assets/search-index.js");
        String script = Files.readString(index);
        int begin = script.indexOf('{');
        int end = script.lastIndexOf('}') + 1;
        JsonObject data = JsonParser.parseString(script.substring(begin, end)).getAsJsonObject();
        data.add("policies", new LargeSearch().grown(data.getAsJsonArray("policies"), policies));
        Files.writeString(index, script.substring(0, begin) + data + script.substring(end));
        return folder;
    }

    private JsonArray grown(JsonArray policies, int size) {
        JsonArray all = new JsonArray();
        for (int number = 0; number < size; number++) {
            JsonArray policy = reworded(policies.get(number % policies.size())).getAsJsonArray();
            String id = policies.get(number % policies.size())
                    .getAsJsonArray()
                    .get(0)
                    .getAsString();
            policy.set(0, new JsonPrimitive(id + "-" + number));
            all.add(policy);
        }
        return all;
    }

    /** The same with another word in the place of some: a thousand policies use some ten thousand words. */
    private JsonElement reworded(JsonElement text) {
        if (text.isJsonArray()) {
            JsonArray copy = new JsonArray();
            text.getAsJsonArray().forEach(part -> copy.add(reworded(part)));
            return copy;
        }
        boolean sentence = text.isJsonPrimitive()
                && text.getAsJsonPrimitive().isString()
                && text.getAsString().contains(" ");
        return sentence ? new JsonPrimitive(reworded(text.getAsString())) : text.deepCopy();
    }

    private String reworded(String sentence) {
        String[] parts = sentence.split(" ");
        for (int place = EVERY - 1; place < parts.length; place += EVERY) {
            parts[place] = word();
        }
        return String.join(" ", parts);
    }

    /** Any of nine thousand, in an order that looks like none and is always the same. */
    private String word() {
        words++;
        int rest = (int) ((long) words * 7919 % WORDS);
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < 4; syllable++) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        }
        return word.toString();
    }
}
