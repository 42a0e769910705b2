package io.github.policyhandbook.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The preview's own files, at addresses that no site has. */
final class OwnFiles {

    static final String FOLDER = "aup-preview/";
    static final String STYLE = "/" + FOLDER + "preview.css";
    static final String SCRIPT = "/" + FOLDER + "preview.js";

    /** What a page asks to hear of the handbook's next state. */
    static final String NEWS = FOLDER + "news";

    private static final Map<String, String> NAMES =
            Map.of(STYLE.substring(1), "preview.css", SCRIPT.substring(1), "preview.js");

    private OwnFiles() {}

    /** The style sheet or the script. */
    static Optional<byte[]> at(String path) {
        return Optional.ofNullable(NAMES.get(path)).map(OwnFiles::bytes);
    }

    private static byte[] bytes(String name) {
        try (InputStream file = OwnFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the plugin was built without preview/" + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
