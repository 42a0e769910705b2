package io.github.policyhandbook.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.policyhandbook.fuzz.PlayedRepository;
import io.github.policyhandbook.history.TestRepository;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;

/** What holds for every site, whatever repository it was built from. */
final class BuiltSiteLaws {

    private static final Pattern ID = Pattern.compile("<[^>]*\\sid=\"([^\"]*)\"");

    private BuiltSiteLaws() {}

    /** All of them. */
    static void hold(Path site, TestRepository repository, boolean isForGovernors) throws Exception {
        Map<String, byte[]> files = GoldenTree.of(site).files();
        nothingIsSaidTooMuch(files, PlayedRepository.DRAFT);
        if (!isForGovernors) {
            nothingIsSaidTooMuch(files, PlayedRepository.CONFIDED);
        }
        ChangesFileLaws changes = new ChangesFileLaws(new CommittedTexts(repository.repository()));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith("/changes.json")) {
                changes.hold(site.resolve(file.getKey()));
            }
            wellFormed(file.getKey(), file.getValue());
        }
        assertThat(BrokenLinks.in(site)).as("links that lead nowhere").isEmpty();
    }

    private static void nothingIsSaidTooMuch(Map<String, byte[]> files, String word) {
        List<String> found = new ArrayList<>();
        files.forEach((path, bytes) -> {
            String text = (path + "\n" + new String(bytes, UTF_8)).toLowerCase(Locale.ROOT);
            int at = text.indexOf(word);
            if (at >= 0) {
                found.add(path + ": ..." + text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 40)));
            }
        });
        assertThat(found).as("words that are not for these readers").isEmpty();
    }

    private static void wellFormed(String path, byte[] bytes) throws Exception {
        if (path.endsWith(".json")) {
            assertThat(JsonParser.parseString(new String(bytes, UTF_8)).isJsonObject())
                    .isTrue();
        } else if (path.endsWith(".xml")) {
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(bytes))
                            .getDocumentElement())
                    .isNotNull();
        } else if (path.endsWith(".html")) {
            List<String> ids = new ArrayList<>();
            ID.matcher(new String(bytes, UTF_8)).results().forEach(found -> ids.add(found.group(1)));
            assertThat(ids).as("ids of " + path).doesNotHaveDuplicates();
        }
    }

    /** A second build, wherever and in whatever language the machine is, gives the same bytes. */
    static void sameAgain(Map<String, byte[]> first, Path second) throws IOException {
        Map<String, byte[]> files = GoldenTree.of(second).files();
        assertThat(files.keySet()).isEqualTo(first.keySet());
        assertThat(files.keySet().stream().filter(path -> !Arrays.equals(files.get(path), first.get(path))))
                .as("files that are not the same when built again")
                .isEmpty();
    }
}
