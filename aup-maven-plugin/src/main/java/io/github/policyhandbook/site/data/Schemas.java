package io.github.policyhandbook.site.data;

import io.github.policyhandbook.site.PlannedFile;
import io.github.policyhandbook.site.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * The JSON Schemas (2020-12) of the data files, shipped with the site so that what reads the data can check it. That of the
 * governors' pack is among them, since it speaks of the others, and the pack is mailed without any schema.
 */
final class Schemas {

    private Schemas() {}

    static Stream<PlannedFile> files() {
        return Stream.of("changes.schema.json", "handbook.schema.json", "history.schema.json", "review.schema.json")
                .map(name -> "schemas/" + name)
                .map(path -> new PlannedFile(path, () -> new SiteFile.Data(path, bytes(path))));
    }

    private static byte[] bytes(String path) {
        try (InputStream schema = Schemas.class.getResourceAsStream(path)) {
            if (schema == null) {
                throw new IllegalStateException("the plugin was built without " + path);
            }
            return schema.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
