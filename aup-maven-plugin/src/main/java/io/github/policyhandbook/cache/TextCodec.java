package io.github.policyhandbook.cache;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.ImmutableCollectionsSerializers;
import com.esotericsoftware.kryo.serializers.MapSerializer;
import com.esotericsoftware.kryo.util.Pool;
import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.FactLines;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Fingerprint;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import io.github.policyhandbook.model.Status;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Parsed texts as bytes and back. Only the types listed here are ever made from bytes, and each by its own constructor, with
 * all that it refuses. Safe for use by several threads.
 */
final class TextCodec {

    private static final String UNSAFE = "kryo.unsafe";
    private static final int FIRST_BYTES = 16 * 1024;

    /** What a parsed text consists of. A place in this list is the type's name in a store, which no other engine reads. */
    private static final List<Class<?>> TYPES = List.of(
            PolicyText.class,
            FrontMatter.class,
            FactLines.class,
            Fault.class,
            Fingerprint.class,
            Rule.class,
            Severity.class,
            Clause.class,
            Clause.Kind.class,
            Link.class,
            Body.class,
            Body.Html.class,
            Body.ClauseStart.class,
            Body.ClauseEnd.class,
            Body.LinkStart.class,
            Body.LinkEnd.class,
            Body.Image.class,
            Body.Words.class,
            Body.Label.class,
            Readers.class,
            Status.class,
            LocalDate.class,
            Period.class,
            Optional.class,
            OptionalInt.class);

    private final Pool<Kryo> kryos = new Pool<>(true, true) {
        @Override
        protected Kryo create() {
            return kryo();
        }
    };

    /**
     * Without {@code sun.misc.Unsafe}, which brings nothing here and of which newer releases of Java warn on the console. Kryo
     * asks once, when it is loaded; what the property was stays as it was for all others.
     */
    private static synchronized Kryo kryoWithoutUnsafe() {
        String before = System.getProperty(UNSAFE);
        System.setProperty(UNSAFE, "false");
        try {
            return new Kryo();
        } finally {
            if (before == null) {
                System.clearProperty(UNSAFE);
            } else {
                System.setProperty(UNSAFE, before);
            }
        }
    }

    private static Kryo kryo() {
        Kryo kryo = kryoWithoutUnsafe();
        kryo.setRegistrationRequired(true);
        kryo.setReferences(false);
        TYPES.forEach(kryo::register);
        ImmutableCollectionsSerializers.registerSerializers(kryo);
        kryo.register(Collections.unmodifiableMap(Map.of()).getClass(), new InOrder());
        return kryo;
    }

    /**
     * A text as bytes.
     *
     * @throws KryoException if it holds something of a type that is not listed
     */
    byte[] bytes(PolicyText text) {
        Kryo kryo = kryos.obtain();
        try (Output out = new Output(FIRST_BYTES, -1)) {
            kryo.writeObject(out, text);
            return out.toBytes();
        } finally {
            kryos.free(kryo);
        }
    }

    /**
     * The text that was written as these bytes.
     *
     * @throws RuntimeException if there is none
     */
    PolicyText text(byte[] bytes) {
        Kryo kryo = kryos.obtain();
        try (Input in = new Input(bytes)) {
            return kryo.readObject(in, PolicyText.class);
        } finally {
            kryos.free(kryo);
        }
    }

    /** Maps in the order of their entries; those that hold them make their own unchangeable copies. */
    private static final class InOrder extends MapSerializer<Map<?, ?>> {
        @Override
        protected Map<?, ?> create(Kryo kryo, Input input, Class<? extends Map<?, ?>> type, int size) {
            return new LinkedHashMap<>();
        }
    }
}
