package io.github.policyhandbook.render;

import io.github.policyhandbook.model.HandbookException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds a template by its name: in the school's own folder first, file by file, then among the plugin's. */
final class TemplateFiles implements Loader<String> {

    private static final String ENDING = ".peb";

    private final Optional<Path> own;

    TemplateFiles(Optional<Path> own) {
        this.own = own;
        if (own.isPresent() && !Files.isDirectory(own.get())) {
            throw new HandbookException(
                    "There is no template folder " + own.get() + ". Make it, or take the setting \"templates\" away.");
        }
    }

    /** The template's file as a message names it: the school's own by its path, the plugin's by its name. */
    String fileOf(String template) {
        return ownFile(template).map(Path::toString).orElse("the plugin's template " + template + ENDING);
    }

    @Override
    public Reader getReader(String template) {
        try {
            Optional<Path> file = ownFile(template);
            if (file.isPresent()) {
                return new StringReader(
                        Files.readString(file.get(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
            }
            InputStream bytes = TemplateFiles.class.getResourceAsStream("templates/" + template + ENDING);
            if (bytes == null) {
                throw new LoaderException(null, "there is no template \"" + template + "\"");
            }
            return new InputStreamReader(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LoaderException(e, "the file cannot be read as UTF-8 text");
        }
    }

    @Override
    public boolean resourceExists(String template) {
        return ownFile(template).isPresent()
                || TemplateFiles.class.getResource("templates/" + template + ENDING) != null;
    }

    @Override
    public String createCacheKey(String template) {
        return template;
    }

    /** All templates stand in one folder, so that a name is the same from everywhere. */
    @Override
    public String resolveRelativePath(String relativePath, String anchorPath) {
        return relativePath;
    }

    @Override
    public void setCharset(String charset) {
        throw new UnsupportedOperationException("templates are UTF-8");
    }

    @Override
    public void setPrefix(String prefix) {
        throw new UnsupportedOperationException("templates stand in one folder");
    }

    @Override
    public void setSuffix(String suffix) {
        throw new UnsupportedOperationException("templates end in " + ENDING);
    }

    /** None of another folder: what a site is made from must be seen from the folder alone. */
    private Optional<Path> ownFile(String template) {
        return own.map(Path::normalize)
                .flatMap(folder -> Optional.of(folder.resolve(template + ENDING).normalize())
                        .filter(file -> file.startsWith(folder))
                        .filter(Files::isRegularFile));
    }
}
