package io.github.policyhandbook.pack.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.review.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsJsonTest {

    @TempDir
    private Path folder;

    @Test
    void whoAsksIsToldOnceForTheWholeFile() throws IOException {
        Path file = file("""
                {"schemaVersion": 1, "kind": "aup-questions", "pack": {"code": "1111-2222"},
                 "questions": [
                   {"policy": "phones", "code": "3FA1-09bc", "clause": "silent", "question": "Why?", "suggestion": null},
                   {"policy": "phones", "code": "3fa1-09bc", "by": "Jo Lund", "suggestion": "Put it away."}],
                 "by": "Pat Okoro"}
                """);

        assertThat(read(file))
                .containsExactly(
                        new Question("phones", "3fa1-09bc", "silent", "Pat Okoro", "Why?", ""),
                        new Question("phones", "3fa1-09bc", "", "Jo Lund", "", "Put it away."));
    }

    @Test
    void severalFilesAreReadInTheirOrder() throws IOException {
        Path first = file("a.json", questions("\"question\": \"First?\""));
        Path second = file("b.json", "\uFEFF" + questions("\"question\": \"Second?\""));

        assertThat(read(first, second)).extracting(Question::question).containsExactly("First?", "Second?");
    }

    @Test
    void hostileTextIsJustText() throws IOException {
        Path file = file(questions("\"question\": \"<script>a()</script>\\u0000\\ufffe\\r\\nline {0}\""));

        assertThat(read(file)).extracting(Question::question).containsExactly("<script>a()</script>\uFFFD\nline {0}");
    }

    @Test
    void whatIsNoJsonIsToldWithItsLineAndColumn() throws IOException {
        Path file = file("{\"kind\": \"aup-questions\",\n \"questions\": [{\"policy\": \"phones\"\n  \"code\"}]}");

        refused(file, "questions.json:3:", "from here on this is no JSON", "Save the questions from the pack");
    }

    @Test
    void aFileThatEndsTooSoonIsNoJson() throws IOException {
        refused(file("{\"questions\": ["), "questions.json:1:", "the file ends too early");
        refused(file(""), "questions.json:1:1", "this is no JSON");
        refused(file("{\"questions\": []} {}"), "questions.json:1:");
    }

    @Test
    void whatStandsBehindTheEndOfTheFileIsNoJson() throws IOException {
        refused(
                file(questions("\"question\": \"Why?\"") + " {}"),
                "from here on this is no JSON",
                "Save the questions from the pack");
    }

    @Test
    void aValueOfAnotherTypeIsToldWithItsPlace() throws IOException {
        refused(
                file("{\"questions\": [\n  {\"policy\": \"phones\",\n   \"code\": 3, \"question\": \"Why?\"}]}"),
                "questions.json:3:",
                "\"code\" must be text in quotation marks, but is a number");
        refused(file("{\"questions\": \"none\"}"), "\"questions\" must be a list in [ ], but is text");
        refused(file("{\"questions\": [true]}"), "\"a question\" must be fields in { }, but is true or false");
        refused(file("[]"), "\"the file\" must be fields in { }, but is a list");
    }

    @Test
    void anotherKindOfFileIsSentToItsOwnParameter() throws IOException {
        refused(
                file("{\"kind\": \"aup-decisions\", \"decisions\": []}"),
                "a file of the kind \"aup-decisions\", not of questions",
                "Give it as -Daup.decisions");
        refused(file("{\"kind\": \"menu\"}"), "a file of the kind \"menu\"");
        refused(file("{\"name\": \"handbook\"}"), "has no list \"questions\"");
    }

    @Test
    void aNewerFormIsRefused() throws IOException {
        refused(file("{\"schemaVersion\": 2, \"questions\": []}"), "form 2", "knows form 1");
    }

    @Test
    void anEntryThatNamesNoTextOrAsksNothingIsRefused() throws IOException {
        refused(file("{\"questions\": [{\"code\": \"3fa1-09bc\", \"question\": \"Why?\"}]}"), "\"policy\" is missing");
        refused(
                file("{\"questions\": [{\"policy\": \"phones\", \"code\": \"v2\", \"question\": \"Why?\"}]}"),
                "\"code\" is \"v2\"",
                "3fa1-09bc");
        refused(file(questions("\"question\": \"  \"")), "nothing is asked here");
    }

    @Test
    void whatIsTooLongIsRefused() throws IOException {
        refused(file(questions("\"question\": \"" + "why ".repeat(3000) + "\"")), "longer than 10000 characters");
        refused(file("{\"x\": \"" + "a".repeat(10_000_001) + "\"}"), "larger than 10 megabytes");
    }

    @Test
    void aFileThatIsNotThereOrNoTextIsRefused() throws IOException {
        refused(folder.resolve("lost.json"), "lost.json: there is no such file");
        refused(
                folder,
                folder
                        + ": this is a folder, not a file.\n  Give the file that was saved from the pack, with its name: "
                        + folder.resolve("NAME.json"));
        Path picture = folder.resolve("picture.json");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF});
        refused(picture, "picture.json: the file is no text in UTF-8");
    }

    @Test
    void anyNumberOfBracketsIsRefusedWithoutHarm() throws IOException {
        refused(file("{\"x\": " + "[".repeat(100_000)), "this is no JSON");
    }

    private static List<Question> read(Path... files) {
        return QuestionsJson.read(List.of(files));
    }

    private static void refused(Path file, String... told) {
        assertThatExceptionOfType(HandbookException.class)
                .isThrownBy(() -> read(file))
                .withMessageContainingAll(told);
    }

    private static String questions(String fields) {
        return "{\"questions\": [{\"policy\": \"phones\", \"code\": \"3fa1-09bc\", " + fields + "}]}";
    }

    private Path file(String text) throws IOException {
        return file("questions.json", text);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
