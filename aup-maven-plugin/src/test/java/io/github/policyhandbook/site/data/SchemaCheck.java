package io.github.policyhandbook.site.data;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks a JSON text against the words of JSON Schema that the site's schemas use; any other word is an error. A schema may
 * speak of another one by its file's name.
 */
public final class SchemaCheck {

    private final JsonObject root;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(JsonObject root) {
        this.root = root;
    }

    /** What in the document the schema does not allow, each with its place. */
    public static List<String> faults(byte[] schema, byte[] document) {
        var check = new SchemaCheck(parse(schema).getAsJsonObject());
        check.check(check.root, parse(document), "$");
        return check.faults;
    }

    /** The schema in the file of that name: {@code review.schema.json}. */
    public static byte[] schema(String name) {
        try (InputStream schema = Schemas.class.getResourceAsStream("schemas/" + name)) {
            return schema.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject named(String file) {
        return parse(schema(file)).getAsJsonObject();
    }

    private static JsonElement parse(byte[] bytes) {
        return JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8));
    }

    private void check(JsonObject schema, JsonElement value, String at) {
        schema.entrySet().forEach(word -> check(schema, word.getKey(), word.getValue(), value, at));
    }

    private void check(JsonObject schema, String word, JsonElement asked, JsonElement value, String at) {
        switch (word) {
            case "$schema", "title", "description", "$defs" -> {}
            case "$ref" -> {
                String[] parts = asked.getAsString().split("#/\\$defs/");
                SchemaCheck other = parts[0].isEmpty() ? this : new SchemaCheck(named(parts[0]));
                other.check(other.root.getAsJsonObject("$defs").getAsJsonObject(parts[1]), value, at);
                if (other != this) {
                    faults.addAll(other.faults);
                }
            }
            case "type" -> told(types(asked).stream().noneMatch(type -> isOf(type, value)), at + " is no " + asked);
            case "const" -> told(!asked.equals(value), at + " is not " + asked);
            case "enum" -> told(!asked.getAsJsonArray().contains(value), at + " is none of " + asked + ": " + value);
            case "pattern" -> told(isOf("string", value) && !matches(asked, value), at + " is not " + asked);
            case "minLength" -> told(value.getAsString().length() < asked.getAsInt(), at + " is too short");
            case "minimum" ->
                told(value.isJsonPrimitive() && value.getAsInt() < asked.getAsInt(), at + " is too small");
            case "minItems" -> told(value.getAsJsonArray().size() < asked.getAsInt(), at + " has too few");
            case "anyOf" ->
                told(asked.getAsJsonArray().asList().stream().noneMatch(one -> fits(one, value)), at + " fits none");
            case "required" ->
                asked.getAsJsonArray()
                        .forEach(key -> told(!value.getAsJsonObject().has(key.getAsString()), at + " lacks " + key));
            case "properties" -> properties(asked.getAsJsonObject(), value.getAsJsonObject(), at);
            case "additionalProperties" ->
                value.getAsJsonObject()
                        .keySet()
                        .forEach(key ->
                                told(!schema.getAsJsonObject("properties").has(key), at + " has a " + key));
            case "items" -> {
                for (int i = 0; i < value.getAsJsonArray().size(); i++) {
                    check(asked.getAsJsonObject(), value.getAsJsonArray().get(i), at + "[" + i + "]");
                }
            }
            default -> throw new IllegalArgumentException("the check does not know " + word);
        }
    }

    private void properties(JsonObject properties, JsonObject value, String at) {
        value.entrySet().stream()
                .filter(member -> properties.has(member.getKey()))
                .forEach(member -> check(
                        properties.getAsJsonObject(member.getKey()), member.getValue(), at + "." + member.getKey()));
    }

    private boolean fits(JsonElement schema, JsonElement value) {
        var attempt = new SchemaCheck(root);
        attempt.check(schema.getAsJsonObject(), value, "$");
        return attempt.faults.isEmpty();
    }

    private static boolean matches(JsonElement pattern, JsonElement value) {
        return Pattern.compile(pattern.getAsString())
                .matcher(value.getAsString())
                .find();
    }

    private static List<String> types(JsonElement asked) {
        return asked.isJsonArray()
                ? asked.getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsString)
                        .toList()
                : List.of(asked.getAsString());
    }

    private static boolean isOf(String type, JsonElement value) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "null" -> value.isJsonNull();
            case "string" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
            case "boolean" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
            case "integer" -> value.isJsonPrimitive() && value.toString().matches("-?[0-9]+");
            default -> throw new IllegalArgumentException("the check does not know the type " + type);
        };
    }

    private void told(boolean wrong, String fault) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
