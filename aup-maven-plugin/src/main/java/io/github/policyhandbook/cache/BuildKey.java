package io.github.policyhandbook.cache;

import io.github.policyhandbook.model.Sha256;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Stands for all that a build rests on: two keys are equal only where all of it is.
 *
 * <p>Settings are read component by component from the records that hold them, and a file or folder among them by its
 * content, so that a setting that is added one day is part of the key without anybody thinking of it. A kind of value that
 * is not known here is refused: there is no key then, rather than one that leaves something out.
 */
public final class BuildKey {

    private final StringBuilder text = new StringBuilder();

    /**
     * Adds a value.
     *
     * @throws IOException if it is a file that cannot be read
     */
    public BuildKey with(String name, Object value) throws IOException {
        text.append(name).append('=');
        add(value);
        text.append('\n');
        return this;
    }

    /** Adds each component of a record but some. */
    public BuildKey withComponents(Record values, Set<String> butSome) throws IOException {
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            if (!butSome.contains(component.getName())) {
                with(component.getName(), valueOf(component, values));
            }
        }
        return this;
    }

    /** The SHA-256 of it all, as 64 hex digits. */
    public String hex() {
        return Sha256.hex(text.toString());
    }

    private void add(Object value) throws IOException {
        if (value instanceof Path place) {
            addText(place.toAbsolutePath().toString());
            addText(FileContent.digest(place));
        } else if (value instanceof byte[] bytes) {
            addText(Sha256.hex(bytes));
        } else if (value instanceof Optional<?> optional) {
            addEach(optional.stream().toList());
        } else if (value instanceof Map<?, ?> map) {
            addEach(map.keySet());
            addEach(map.values());
        } else if (value instanceof Iterable<?> values) {
            addEach(values);
        } else if (value instanceof Record values) {
            text.append('{');
            withComponents(values, Set.of());
            text.append('}');
        } else if (isPlain(value)) {
            addText(value.toString());
        } else {
            throw new IllegalArgumentException(value.getClass() + " cannot be part of a key");
        }
    }

    private void addEach(Iterable<?> values) throws IOException {
        text.append('[');
        for (Object value : values) {
            add(value);
        }
        text.append(']');
    }

    /** With its length, so that two texts are never taken for one. */
    private void addText(String value) {
        text.append(value.length()).append(':').append(value).append(';');
    }

    /** Whether its text says all of it. */
    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof TemporalAccessor
                || value instanceof ZoneId;
    }

    private static Object valueOf(RecordComponent component, Record values) {
        try {
            return component.getAccessor().invoke(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(component + " cannot be part of a key", e);
        }
    }
}
