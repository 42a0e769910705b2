package io.github.policyhandbook.pack.data;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON file that somebody hands in. It is read in one go, and the first thing that is not as it should be is told with
 * its line and column.
 */
final class SubmittedJson {

    /** No sentence of a meeting is longer; the pack's own fields take less than half. */
    private static final int LONGEST = 10_000;

    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    private final Path file;
    private final String mend;
    private final JsonReader json;

    private SubmittedJson(Path file, String mend, JsonReader json) {
        this.file = file;
        this.mend = mend;
        this.json = json;
    }

    /**
     * Reads a file that holds one object.
     *
     * @param file a {@link SubmittedText}
     * @param mend what to do about a file that is no JSON
     * @throws HandbookException if it cannot be read, is no JSON, or the work finds a fault
     */
    static <T> T read(Path file, String mend, Function<SubmittedJson, T> work) {
        JsonReader json = new JsonReader(new StringReader(SubmittedText.of(file, mend)));
        json.setStrictness(Strictness.STRICT);
        SubmittedJson submitted = new SubmittedJson(file, mend, json);
        T read = work.apply(submitted);
        submitted.doing(json::peek); // Where more stands behind the end, Gson finds that it is no JSON.
        return read;
    }

    /** An object, field by field: the work is called with each name and takes the value. */
    void object(String what, Consumer<String> field) {
        expect(what, JsonToken.BEGIN_OBJECT, "fields in { }");
        doing(json::beginObject);
        while (more()) {
            String[] name = new String[1];
            doing(() -> name[0] = json.nextName());
            if (!isNull()) {
                field.accept(name[0]);
            }
        }
        doing(json::endObject);
    }

    /** A list, the work called for each of its members. */
    void list(String what, Runnable member) {
        expect(what, JsonToken.BEGIN_ARRAY, "a list in [ ]");
        doing(json::beginArray);
        while (more()) {
            member.run();
        }
        doing(json::endArray);
    }

    /** A text, without what no page can show. */
    String text(String what) {
        expect(what, JsonToken.STRING, "text in quotation marks");
        String[] text = new String[1];
        String place = place();
        doing(() -> text[0] = json.nextString());
        if (text[0].length() > LONGEST) {
            throw new HandbookException(place + ": \"" + what + "\" is longer than " + LONGEST
                    + " characters.\n  Shorten it, or hand it in as a paper of its own.");
        }
        return SubmittedText.shown(text[0]);
    }

    /** {@code true} or {@code false}. */
    boolean yesOrNo(String what) {
        expect(what, JsonToken.BOOLEAN, "true or false");
        boolean[] yes = new boolean[1];
        doing(() -> yes[0] = json.nextBoolean());
        return yes[0];
    }

    /** Refuses a form this plugin does not know yet. */
    void schemaVersion() {
        expect("schemaVersion", JsonToken.NUMBER, "the number 1");
        String place = place();
        String[] number = new String[1];
        doing(() -> number[0] = json.nextString());
        if (!number[0].equals("1")) {
            throw new HandbookException(place + ": the file has the form " + number[0]
                    + ", and this plugin knows form 1.\n  Use the version of the plugin that made the pack.");
        }
    }

    /** Leaves out a value that says nothing to us. */
    void skip() {
        doing(json::skipValue);
    }

    /** Where reading stands: {@code questions.json:4:12}. */
    String place() {
        Matcher place = PLACE.matcher(json.toString());
        return place.find() ? file + ":" + place.group(1) + ":" + place.group(2) : file.toString();
    }

    /** A fault at the place where reading stands. */
    HandbookException fault(String what, String todo) {
        return new HandbookException(place() + ": " + what + ".\n  " + todo);
    }

    private void expect(String what, JsonToken wanted, String example) {
        JsonToken[] found = new JsonToken[1];
        doing(() -> found[0] = json.peek());
        if (found[0] != wanted) {
            throw fault("\"" + what + "\" must be " + example + ", but is " + name(found[0]), mend);
        }
    }

    private static String name(JsonToken token) {
        return switch (token) {
            case BEGIN_ARRAY -> "a list";
            case BEGIN_OBJECT -> "a group of fields";
            case STRING -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            default -> "missing";
        };
    }

    private boolean more() {
        boolean[] more = new boolean[1];
        doing(() -> more[0] = json.hasNext());
        return more[0];
    }

    private boolean isNull() {
        boolean[] isNull = new boolean[1];
        doing(() -> {
            isNull[0] = json.peek() == JsonToken.NULL;
            if (isNull[0]) {
                json.nextNull();
            }
        });
        return isNull[0];
    }

    /** Gson tells a fault of form as an input error, in words for programmers: they stay with the cause. */
    private void doing(Reading reading) {
        try {
            reading.read();
        } catch (IOException e) {
            throw new HandbookException(
                    place() + ": from here on this is no JSON: a comma, a bracket or a quotation mark is missing or too"
                            + " many, or the file ends too early.\n  " + mend,
                    e);
        }
    }

    private interface Reading {
        void read() throws IOException;
    }
}
