package io.github.policyhandbook.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.policyhandbook.site.data.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on the data formats says what the schemas say. */
class DataFormatsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "data-formats.md");

    private static final SchemaTables.Schemata SCHEMATA = new SchemaTables.Schemata(
            Stream.of("handbook.schema.json", "changes.schema.json", "history.schema.json", "review.schema.json")
                    .collect(Collectors.toMap(Function.identity(), DataFormatsPageTest::schema)));

    @ParameterizedTest
    @ValueSource(strings = {"handbook.schema.json", "changes.schema.json", "history.schema.json", "review.schema.json"})
    void itsTablesAreThoseOfTheSchemas(String schema) throws IOException {
        GeneratedPart.of(PAGE, "schema: " + schema).check(SchemaTables.of(SCHEMATA, schema));
    }

    @Test
    void aFieldThatSaysNothingIsTold() {
        JsonObject silent = JsonParser.parseString(
                        "{\"title\": \"some.json\", \"description\": \"Some.\", \"required\": [],"
                                + " \"properties\": {\"day\": {\"type\": \"string\"}}, \"$defs\": {}}")
                .getAsJsonObject();
        SchemaTables.Schemata alone = new SchemaTables.Schemata(Map.of("some.schema.json", silent));

        assertThat(catchThrowable(() -> SchemaTables.of(alone, "some.schema.json")))
                .hasMessage("some.json: the schema does not say what `day` is");
    }

    @Test
    void itNamesTheColumnsOfTheRegister() throws IOException {
        Path register = Path.of("src", "test", "resources", "sites", "three-years", "expected", "register.csv");
        String head =
                Files.readString(register).lines().findFirst().orElseThrow().replace("\ufeff", "");
        String table = Files.readString(PAGE).split("\n## register.csv\n")[1];

        assertThat(Pattern.compile("(?m)^\\| `([^`]+)` ")
                        .matcher(table)
                        .results()
                        .map(row -> row.group(1)))
                .containsExactly(head.split(","));
    }

    private static JsonObject schema(String file) {
        return JsonParser.parseString(new String(SchemaCheck.schema(file), UTF_8))
                .getAsJsonObject();
    }
}
