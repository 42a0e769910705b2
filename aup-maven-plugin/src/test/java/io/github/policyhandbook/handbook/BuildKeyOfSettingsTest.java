package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.history.RepositoryTip;
import io.github.policyhandbook.model.Progress;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that no setting is forgotten in the key of a build, nor one that is added some day. */
class BuildKeyOfSettingsTest {

    private static final RepositoryTip.State REPOSITORY = new RepositoryTip.State(
            "a".repeat(40), Map.of("v1", "b".repeat(40)), List.of("c".repeat(40)), "/s", "/s/.git", false, "policies");

    @TempDir
    private Path folder;

    @Test
    void eachSettingChangesTheKey() throws Exception {
        HandbookSettings all = all().with("asOf", "2025-12-01").settings();
        Set<String> withoutEffect = new TreeSet<>();
        Set<String> keys = new TreeSet<>(Set.of(key(all, REPOSITORY)));
        for (var variant : variants("", all).entrySet()) {
            if (!keys.add(key((HandbookSettings) variant.getValue(), REPOSITORY))) {
                withoutEffect.add(variant.getKey());
            }
        }

        assertThat(withoutEffect).containsExactly(".now", ".progress");
        assertThat(keys).hasSizeGreaterThan(20);
    }

    @Test
    void withoutAStatedDayTheDayOfTheBuildChangesTheKey() throws Exception {
        assertThat(key(all().at("2025-11-22T12:00:00Z").settings(), REPOSITORY))
                .isEqualTo(key(all().at("2025-11-22T13:00:00Z").settings(), REPOSITORY))
                .isNotEqualTo(key(all().at("2025-11-23T12:00:00Z").settings(), REPOSITORY));
    }

    @Test
    void eachFactOfTheRepositoryChangesTheKey() throws Exception {
        HandbookSettings all = all().settings();
        Set<String> keys = new TreeSet<>(Set.of(key(all, REPOSITORY)));
        for (var variant : variants("", REPOSITORY).entrySet()) {
            assertThat(keys.add(key(all, (RepositoryTip.State) variant.getValue())))
                    .as(variant.getKey())
                    .isTrue();
        }
    }

    @Test
    void anotherOutputFolderChangesTheKey() throws Exception {
        assertThat(LastBuild.keyOf(all().settings(), folder.resolve("other"), REPOSITORY))
                .isNotEqualTo(key(all().settings(), REPOSITORY));
    }

    /** Settings that leave nothing out, so that each can be taken away. */
    private TestSettings all() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Path logo = Files.writeString(folder.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        return TestSettings.of(folder.resolve("policies"))
                .with("excludes", "old/**")
                .with("editions", "2022-2023=v1")
                .with("templates", templates.toString())
                .with("organisation", "Hill Trust")
                .with("schools", "Hill, Dale")
                .with("logo", logo.toString())
                .with("accent", "#14507a")
                .with("baseUrl", "https://hill.example/")
                .with("editUrl", "https://git.example/{path}");
    }

    private String key(HandbookSettings settings, RepositoryTip.State repository) throws IOException {
        return LastBuild.keyOf(settings, folder.resolve("handbook"), repository);
    }

    /** The record with each of its parts changed in turn, by the part's place. */
    private static Map<String, Record> variants(String place, Record record) throws Exception {
        Map<String, Record> variants = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String part = place + "." + component.getName();
            for (var other :
                    others(part, component.getAccessor().invoke(record)).entrySet()) {
                variants.put(other.getKey(), with(record, component, other.getValue()));
            }
        }
        return variants;
    }

    private static Map<String, Object> others(String place, Object value) throws Exception {
        Map<String, Object> others = new LinkedHashMap<>();
        if (value instanceof Record record) {
            others.putAll(variants(place, record));
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                others.put(place, Optional.empty());
                others(place + ".get", optional.get()).forEach((at, other) -> others.put(at, Optional.of(other)));
            }
        } else {
            others.put(place, other(value));
        }
        return others;
    }

    private static Object other(Object value) {
        if (value instanceof String text) {
            return text + "x";
        } else if (value instanceof Boolean flag) {
            return !flag;
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Enum<?> one) {
            Object[] all = one.getDeclaringClass().getEnumConstants();
            return all[(one.ordinal() + 1) % all.length];
        } else if (value instanceof List<?> list) {
            List<Object> longer = new ArrayList<>(list);
            longer.add("more");
            return longer;
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> longer = new LinkedHashMap<>(map);
            longer.put("2023-2024", "v2");
            return longer;
        } else if (value instanceof LocalDate day) {
            return day.plusDays(1);
        } else if (value instanceof Instant moment) {
            return moment.plusSeconds(172_800);
        } else if (value instanceof MonthDay) {
            return MonthDay.of(8, 1);
        } else if (value instanceof ZoneId) {
            return ZoneId.of("Europe/Paris");
        } else if (value instanceof Path path) {
            return path.resolveSibling("elsewhere");
        } else if (value instanceof byte[] bytes) {
            return Arrays.copyOf(bytes, bytes.length + 1);
        } else if (value instanceof Progress) {
            return new Progress() {
                @Override
                public void step(String sentence) {}

                @Override
                public void warn(String sentence) {}
            };
        }
        throw new AssertionError("say here what another " + value.getClass() + " would be");
    }

    private static Record with(Record record, RecordComponent changed, Object value) throws Exception {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals(changed.getName())
                    ? value
                    : components[i].getAccessor().invoke(record);
        }
        return record.getClass().getConstructor(types).newInstance(values);
    }
}
