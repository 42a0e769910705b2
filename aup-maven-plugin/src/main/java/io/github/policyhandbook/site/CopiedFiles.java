package io.github.policyhandbook.site;

import io.github.policyhandbook.model.AlignmentFile;
import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.model.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * The images and documents that policies show or link to: each content is copied once per build, under a name of its own.
 * Safe for use by several threads.
 */
public final class CopiedFiles {

    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif");

    /** Pages and scripts: a browser would run them as if they were part of the handbook. */
    private static final Set<String> ACTIVE = Set.of(
            "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "hta", "js", "mjs", "svg", "svgz", "xml", "xsl");

    private final RepositoryFiles files;
    private final Map<String, String> known = new ConcurrentSkipListMap<>();
    private final boolean embedding;

    public CopiedFiles(RepositoryFiles files) {
        this(files, false);
    }

    private CopiedFiles(RepositoryFiles files, boolean embedding) {
        this.files = files;
        this.embedding = embedding;
    }

    /** For a page that is a file by itself: images stand in it, as {@code data:} addresses, and no document is led to. */
    public static CopiedFiles embedding(RepositoryFiles files) {
        return new CopiedFiles(files, true);
    }

    /** The link from the page to the copy of an image at that path of the repository; empty where there is none. */
    public Optional<String> image(Reading reading, String path) {
        if (!IMAGES.contains(ending(path))) {
            return Optional.empty();
        }
        boolean broken =
                content(reading, path).flatMap(blob -> bytes(path, blob)).isEmpty();
        if (broken) {
            return Optional.empty();
        }
        return embedding ? embedded(reading, path) : copy(reading, path, "assets/images/");
    }

    /** The link from the page to the copy of a document at that path; empty where there is none, or it is a text or a script. */
    public Optional<String> file(Reading reading, String path) {
        String ending = ending(path);
        boolean text = ending.isEmpty() || ending.equals("md") || ending.equals("markdown");
        boolean ofTheOffice =
                AlignmentFile.isCalled(path.substring(path.lastIndexOf('/') + 1)); // may quote hidden texts
        if (embedding || text || ofTheOffice || ACTIVE.contains(ending)) {
            return Optional.empty();
        }
        return copy(reading, path, IMAGES.contains(ending) ? "assets/images/" : "assets/files/");
    }

    /** The copies asked for so far, by their paths; each is read when it is asked for. */
    public Stream<PlannedFile> copies() {
        return known.entrySet().stream()
                .map(copy -> new PlannedFile(
                        copy.getKey(),
                        () -> new SiteFile.Data(
                                copy.getKey(),
                                bytes(copy.getKey(), copy.getValue()).orElseThrow())));
    }

    /** The bytes of a copy that a page of a folder of the site leads to; empty where it leads to none. */
    Optional<byte[]> read(String link) {
        boolean up = link.startsWith("../");
        return Optional.ofNullable(known.get(up ? link.substring(3) : link)).map(files::read);
    }

    /** What tells the content at that path from any other, as the reading shows it; empty where there is nothing. */
    public Optional<String> content(Reading reading, String path) {
        return files.blobAt(reading.edition().files(), path).or(() -> files.blobAt(reading.source(), path));
    }

    /** The names of the files in a folder, as the reading shows them. */
    List<String> names(Reading reading, String folder) {
        return files.namesIn(reading.edition().files(), folder);
    }

    private Optional<String> embedded(Reading reading, String path) {
        return content(reading, path)
                .flatMap(blob -> bytes(path, blob))
                .map(picture -> EmbeddedPicture.address(ending(path), picture));
    }

    /** What is copied of a file: of a drawing, what cannot run; empty where it is broken. */
    private Optional<byte[]> bytes(String path, String blob) {
        byte[] content = files.read(blob);
        return ending(path).equals("svg") ? SafeDrawing.of(content) : Optional.of(content);
    }

    private Optional<String> copy(Reading reading, String path, String folder) {
        return content(reading, path).map(blob -> {
            String copy = folder + name(path, blob);
            known.put(copy, blob);
            return SiteAddress.relative(reading.page(), copy);
        });
    }

    private static String name(String path, String blob) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String stem = file.substring(0, file.lastIndexOf('.'));
        String plain = Slug.of(stem);
        String shortened = plain.isEmpty() ? "file" : Slug.trimmed(plain.substring(0, Math.min(60, plain.length())));
        return shortened + "-" + blob.substring(0, Math.min(8, blob.length())) + "." + ending(path);
    }

    private static String ending(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return file.contains(".") && ending.matches("[a-z0-9]{1,8}") ? ending : "";
    }
}
