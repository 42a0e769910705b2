package io.github.policyhandbook.handbook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the results of a built site's search lead to, made out of its two index files as the search page does it. */
final class SearchResults {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private SearchResults() {}

    /** Each clause's page and anchor, and those of its life: {@code policies/aup.html#passwords}. */
    static List<String> addressesIn(Path site) throws IOException {
        JsonObject inForce = read(site.resolve("assets/search-index.js"));
        JsonArray years = inForce.getAsJsonArray("years");
        List<String> addresses = new ArrayList<>();
        for (JsonObject index : List.of(inForce, read(site.resolve("assets/search-index-years.js")))) {
            for (JsonElement policy : index.getAsJsonArray("policies")) {
                String id = policy.getAsJsonArray().get(0).getAsString();
                for (JsonElement clause : policy.getAsJsonArray()
                        .asList()
                        .subList(3, policy.getAsJsonArray().size())) {
                    String anchor = anchor(clause.getAsJsonArray());
                    addresses.add(folder(index == inForce, id, clause.getAsJsonArray(), years) + ".html#" + anchor);
                    addresses.add("history/" + id + ".html#aup-life-" + anchor);
                }
            }
        }
        return addresses;
    }

    /** Those of the addresses whose page or anchor is not there. */
    static List<String> leadingNowhere(Path site, List<String> addresses) throws IOException {
        List<String> nowhere = new ArrayList<>();
        for (String address : addresses) {
            int hash = address.indexOf('#');
            Path page = site.resolve(address.substring(0, hash));
            String id = " id=\"" + address.substring(hash + 1) + "\"";
            if (!Files.exists(page) || !Files.readString(page).contains(id)) {
                nowhere.add(address);
            }
        }
        return nowhere;
    }

    private static JsonObject read(Path script) throws IOException {
        String text = Files.readString(script);
        return JsonParser.parseString(text.substring(text.indexOf('{'), text.lastIndexOf(';')))
                .getAsJsonObject();
    }

    private static String folder(boolean inForce, String policy, JsonArray clause, JsonArray years) {
        if (inForce) {
            return "policies/" + policy;
        }
        JsonElement last = clause.get(clause.size() - 1);
        return last.getAsJsonPrimitive().isString()
                ? "versions/" + policy + "/" + last.getAsString()
                : years.get(last.getAsInt()).getAsString() + "/" + policy;
    }

    private static String anchor(JsonArray clause) {
        if (clause.get(0).getAsJsonPrimitive().isString()) {
            return clause.get(0).getAsString();
        }
        return WORD.matcher(clause.get(2).getAsString().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .limit(clause.get(0).getAsInt())
                .collect(Collectors.joining("-"));
    }
}
