package io.github.policyhandbook.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole governors' packs of both ways of working, replayed and compared file by file with what is expected of them. */
class GoldenPacksTest {

    /** The plugin's own styles and scripts, and their digests, are the same whatever the policies say. */
    private static final Pattern OWN_CODE = Pattern.compile(
            "(?<=<style>).*?(?=</style>)|(?<=<script>).*?(?=</script>)|(?:'|&#39;)sha256-[^'&]*(?:'|&#39;)",
            Pattern.DOTALL);

    static Stream<String> packs() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src", "test", "resources", "packs"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void isBuiltAsExpected(String name, @TempDir Path folder) throws Exception {
        GoldenSite.pack(name).check(folder, (repository, properties, out) -> {
            build(Path.of("src", "test", "resources", "packs", name), repository, properties, out);
            readable(out);
        });
    }

    private static void build(Path golden, Path repository, Properties properties, Path out) {
        TestSettings settings = TestSettings.of(repository.resolve("policies")).with(properties);
        GovernorsReview.build(settings.review(golden), out);
    }

    /** Leaves the page without what is the plugin's own, and of each PDF file its words. */
    private static void readable(Path out) throws IOException {
        Path page = out.resolve("index.html");
        Files.writeString(page, OWN_CODE.matcher(Files.readString(page)).replaceAll(""));
        try (Stream<Path> files = Files.list(out)) {
            List<Path> pdfs =
                    files.filter(file -> file.toString().endsWith(".pdf")).toList();
            for (Path pdf : pdfs) {
                try (PDDocument document = PDDocument.load(pdf.toFile())) {
                    Files.writeString(
                            out.resolve(pdf.getFileName() + ".txt"), new PDFTextStripper().getText(document), UTF_8);
                }
                Files.delete(pdf);
            }
        }
    }
}
