package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands for a whole handbook may be a key of a map: finding it must not walk through every clause of every year. */
class KeysTest {

    @Test
    void noHashOfAnEditionAPolicyOrAVersionWalksThroughTheClauses() throws ReflectiveOperationException {
        assertThat(hashedWith(Edition.class)).doesNotContain(Clause.class);
        assertThat(hashedWith(Policy.class)).doesNotContain(Clause.class);
        assertThat(hashedWith(Version.class)).doesNotContain(Clause.class);
        assertThat(hashedWith(PolicyRevision.class)).doesNotContain(Clause.class);
        assertThat(hashedWith(PolicyText.class)).doesNotContain(Clause.class);
    }

    /** The records that are walked through where no record on the way hashes in its own, shorter way. */
    private static Set<Class<?>> hashedWith(Class<?> type) throws ReflectiveOperationException {
        Set<Class<?>> found = new HashSet<>();
        collect(type, found);
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, found);
            }
        } else if (type instanceof Class<?> known && known.isRecord() && found.add(known) && isGenerated(known)) {
            for (RecordComponent component : known.getRecordComponents()) {
                collect(component.getGenericType(), found);
            }
        }
    }

    /** The compiler's own method of a record is final. */
    private static boolean isGenerated(Class<?> record) throws NoSuchMethodException {
        Method method = record.getDeclaredMethod("hashCode");
        return Modifier.isFinal(method.getModifiers());
    }
}
