package io.github.policyhandbook.site.data;

import io.github.policyhandbook.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A data file with its bytes, whichever way it is made. */
final class WrittenFile {

    private WrittenFile() {}

    static SiteFile.Data of(SiteFile file) {
        if (file instanceof SiteFile.Streamed streamed) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                streamed.content().writeTo(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new SiteFile.Data(file.path(), bytes.toByteArray());
        }
        return (SiteFile.Data) file;
    }
}
