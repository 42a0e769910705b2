package io.github.policyhandbook.documentation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A JSON Schema as tables for people: one of the document, and one of each group of fields that it names. */
final class SchemaTables {

    private static final Pattern REFERENCE = Pattern.compile("#/\\$defs/");
    private static final String HEAD = "| field | what it holds | what it says |\n|---|---|---|\n";

    private final Schemata schemata;
    private final JsonObject schema;

    /** The schemas that may speak of each other, by the names of their files. */
    record Schemata(Map<String, JsonObject> byName) {

        JsonObject named(String file) {
            return byName.get(file);
        }
    }

    private SchemaTables(Schemata schemata, JsonObject schema) {
        this.schemata = schemata;
        this.schema = schema;
    }

    /**
     * The tables as Markdown.
     *
     * @throws IllegalArgumentException if a field does not say what it is
     */
    static String of(Schemata schemata, String file) {
        SchemaTables tables = new SchemaTables(schemata, schemata.named(file));
        StringBuilder markdown = new StringBuilder();
        markdown.append(tables.schema.get("description").getAsString()).append("\n\n");
        markdown.append(tables.table(tables.schema));
        tables.definitions().forEach((name, definition) -> {
            markdown.append("\nA group `").append(name).append("`");
            String told = text(definition, "description");
            markdown.append(told.isEmpty() ? ":" : ": " + decapitalised(told)).append("\n\n");
            markdown.append(tables.table(definition));
        });
        return markdown.toString();
    }

    private Map<String, JsonObject> definitions() {
        return schema.getAsJsonObject("$defs").entrySet().stream()
                .filter(definition -> definition.getValue().getAsJsonObject().has("properties"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        definition -> definition.getValue().getAsJsonObject(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private String table(JsonObject object) {
        return HEAD + rows(object, "").stream().map(row -> row + "\n").collect(Collectors.joining());
    }

    private List<String> rows(JsonObject object, String prefix) {
        List<String> rows = new ArrayList<>();
        List<String> required = texts(object.getAsJsonArray("required"));
        object.getAsJsonObject("properties").entrySet().forEach(property -> {
            JsonObject field = property.getValue().getAsJsonObject();
            String name = prefix + property.getKey();
            String holds = holds(field) + (required.contains(property.getKey()) ? "" : "; not always there");
            rows.add("| `" + name + "` | " + holds + " | " + says(name, field) + " |");
            if (field.has("properties")) {
                rows.addAll(rows(field, name + "."));
            } else if (field.has("items") && field.getAsJsonObject("items").has("properties")) {
                rows.addAll(rows(field.getAsJsonObject("items"), name + "[]."));
            }
        });
        return rows;
    }

    private String says(String name, JsonObject field) {
        String own = text(field, "description");
        if (!own.isEmpty()) {
            return cell(own);
        }
        String other = alternatives(field).stream()
                .filter(one -> one.has("$ref"))
                .map(one -> text(resolved(one), "description"))
                .collect(Collectors.joining());
        if (other.isEmpty()) {
            throw new IllegalArgumentException(
                    text(schema, "title") + ": the schema does not say what `" + name + "` is");
        }
        return cell(other);
    }

    private String holds(JsonObject field) {
        return alternatives(field).stream().map(this::kind).distinct().collect(Collectors.joining(" or "));
    }

    /** The field itself, or what it may be instead. */
    private static List<JsonObject> alternatives(JsonObject field) {
        return field.has("anyOf")
                ? field.getAsJsonArray("anyOf").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .toList()
                : List.of(field);
    }

    private String kind(JsonObject field) {
        if (field.has("const")) {
            return "`" + field.get("const") + "`";
        }
        if (field.has("enum")) {
            return field.getAsJsonArray("enum").asList().stream()
                    .map(value -> "`" + (value.isJsonNull() ? "null" : value.getAsString()) + "`")
                    .collect(Collectors.joining(", "));
        }
        if (field.has("$ref")) {
            String[] parts = REFERENCE.split(field.get("$ref").getAsString());
            JsonObject target = resolved(field);
            String owner = parts[0].isEmpty() ? "" : " of `" + parts[0].replace(".schema", "") + "`";
            return target.has("properties") ? "a group `" + parts[1] + "`" + owner : simple(parts[1], target);
        }
        return types(field).stream().map(type -> named(type, field)).collect(Collectors.joining(" or "));
    }

    /** A text or number that the schema has given a name, such as a date. */
    private String simple(String name, JsonObject target) {
        return switch (name) {
            case "date" -> "a date, `2025-09-01`";
            case "commit", "code", "fingerprint", "version" -> "text: a " + name;
            case "address" -> "text: an address";
            default -> kind(target);
        };
    }

    private String named(String type, JsonObject field) {
        return switch (type) {
            case "string" -> "text";
            case "integer" -> "a number";
            case "boolean" -> "`true` or `false`";
            case "null" -> "`null`";
            case "object" -> "a group";
            case "array" -> "a list" + listed(field.getAsJsonObject("items"));
            default -> throw new IllegalArgumentException("the tables do not know the type " + type);
        };
    }

    private String listed(JsonObject items) {
        return items.has("properties") ? "" : " of " + holds(items).replaceFirst("^a group ", "groups ");
    }

    private JsonObject resolved(JsonObject field) {
        String[] parts = REFERENCE.split(field.get("$ref").getAsString());
        JsonObject owner = parts[0].isEmpty() ? schema : schemata.named(parts[0]);
        return owner.getAsJsonObject("$defs").getAsJsonObject(parts[1]);
    }

    private static List<String> types(JsonObject field) {
        JsonElement type = field.get("type");
        return type.isJsonArray() ? texts(type.getAsJsonArray()) : List.of(type.getAsString());
    }

    private static List<String> texts(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }

    private static String text(JsonObject object, String key) {
        return object.has(key) ? object.get(key).getAsString() : "";
    }

    private static String decapitalised(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
