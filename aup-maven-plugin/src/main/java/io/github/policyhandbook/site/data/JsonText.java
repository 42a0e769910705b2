package io.github.policyhandbook.site.data;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import io.github.policyhandbook.site.SiteFile;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * JSON as it is written, one field after the other in the order of the calls.
 *
 * <p>What is missing is written as {@code null}, and an enum as its name in lower case with hyphens: {@code first-seen}.
 */
public final class JsonText {

    private final JsonWriter json;

    private JsonText(Writer out, FormattingStyle style) {
        json = new JsonWriter(out);
        json.setFormattingStyle(style);
        json.setStrictness(Strictness.STRICT);
        json.setHtmlSafe(false);
    }

    /** A file that holds one object, indented by two spaces, for people to read and programs to compare. */
    public static SiteFile.Data file(String path, Consumer<JsonText> fields) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            content(fields).writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // which a stream in memory never gives rise to
        }
        return new SiteFile.Data(path, text.toByteArray());
    }

    /** The same where it may be long. */
    static SiteFile.Streamed streamed(String path, Consumer<JsonText> fields) {
        return new SiteFile.Streamed(path, content(fields));
    }

    /** One object without any blanks, which may be long. */
    static void compact(Writer out, Consumer<JsonText> fields) throws IOException {
        write(out, FormattingStyle.COMPACT, fields);
    }

    private static SiteFile.Content content(Consumer<JsonText> fields) {
        return out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            write(text, FormattingStyle.PRETTY, fields);
            text.write("\n");
            text.flush();
        };
    }

    private static void write(Writer out, FormattingStyle style, Consumer<JsonText> fields) throws IOException {
        var json = new JsonText(out, style);
        try {
            json.object(() -> fields.accept(json));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A text under a name. */
    public void field(String name, String value) {
        written(() -> json.name(name).value(value));
    }

    /** A number under a name. */
    public void field(String name, long value) {
        written(() -> json.name(name).value(value));
    }

    /** A truth under a name. */
    public void field(String name, boolean value) {
        written(() -> json.name(name).value(value));
    }

    /** A word under a name: the enum's own in lower case with hyphens. */
    public void field(String name, Enum<?> value) {
        field(name, word(value));
    }

    /** A text, a date or another plain value; a boolean and a number keep their type. */
    public void field(String name, Optional<?> value) {
        written(() -> {
            json.name(name);
            Object known = value.orElse(null);
            if (known == null) {
                json.nullValue();
            } else if (known instanceof Boolean truth) {
                json.value(truth.booleanValue());
            } else if (known instanceof Number number) {
                json.value(number);
            } else {
                json.value(known instanceof Enum<?> word ? word(word) : known.toString());
            }
        });
    }

    /** An object under a name. */
    public void object(String name, Runnable fields) {
        written(() -> json.name(name));
        object(fields);
    }

    /** A list of texts under a name. */
    public void texts(String name, List<String> texts) {
        written(() -> {
            json.name(name).beginArray();
            for (String each : texts) {
                json.value(each);
            }
            json.endArray();
        });
    }

    /** A list of objects under a name. */
    public <T> void objects(String name, List<T> items, Consumer<T> fields) {
        written(() -> json.name(name).beginArray());
        items.forEach(item -> object(() -> fields.accept(item)));
        written(json::endArray);
    }

    /** A list of objects under a name, each on a line of its own: of many small ones, the line breaks would be the most. */
    public <T> void lines(String name, List<T> items, Consumer<T> fields) {
        written(() -> json.name(name).beginArray());
        FormattingStyle around = json.getFormattingStyle();
        for (T item : items) {
            written(json::beginObject);
            json.setFormattingStyle(FormattingStyle.COMPACT);
            fields.accept(item);
            written(json::endObject);
            json.setFormattingStyle(around);
        }
        written(json::endArray);
    }

    /** A list under a name, of what is written meanwhile with {@link #item} and {@link #row}. */
    void list(String name, Runnable items) {
        written(() -> json.name(name));
        row(items);
    }

    /** A list within a list. */
    void row(Runnable items) {
        written(json::beginArray);
        items.run();
        written(json::endArray);
    }

    /** A text of the list that is being written. */
    void item(String value) {
        written(() -> json.value(value));
    }

    /** A number of the list that is being written. */
    void item(long value) {
        written(() -> json.value(value));
    }

    private void object(Runnable fields) {
        written(json::beginObject);
        fields.run();
        written(json::endObject);
    }

    /** An enum as data names it. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Thrown past callers who only say what is to be written; whoever opened the stream takes it up again. */
    private static void written(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
