package io.github.policyhandbook.pack.data;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.review.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files in which governors hand in their questions, as the pack saves them:
 *
 * <pre>{@code
 * {"schemaVersion": 1, "kind": "aup-questions", "by": "Pat Okoro", "questions": [
 *   {"policy": "acceptable-use", "code": "3fa1-09bc", "clause": "passwords",
 *    "question": "Why twelve?", "suggestion": "Use ten characters."}]}
 * }</pre>
 */
public final class QuestionsJson {

    private static final String KIND = "aup-questions";
    private static final String MEND =
            "Save the questions from the pack again, or ask the sender for the file as the pack saved it.";

    private final SubmittedJson json;
    private final List<Asked> asked = new ArrayList<>();
    private String kind = "";
    private String by = "";
    private boolean hasQuestions;

    /** A question as it stands in the file; who asks may be told once for all. */
    private record Asked(String place, Map<String, String> fields) {

        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    private QuestionsJson(SubmittedJson json) {
        this.json = json;
    }

    /**
     * The questions of several files, in the order of the files.
     *
     * @throws HandbookException naming file and line, if one of them cannot be read or is something else
     */
    public static List<Question> read(List<Path> files) {
        List<Question> questions = new ArrayList<>();
        files.forEach(
                file -> questions.addAll(SubmittedJson.read(file, MEND, json -> new QuestionsJson(json).questions())));
        return questions;
    }

    private List<Question> questions() {
        json.object("the file", this::field);
        SubmittedKind.check(json, kind, hasQuestions, KIND, MEND);
        return asked.stream().map(this::question).toList();
    }

    private void field(String name) {
        switch (name) {
            case "schemaVersion" -> json.schemaVersion();
            case "kind" -> kind = json.text(name);
            case "by" -> by = json.text(name);
            case "questions" -> {
                hasQuestions = true;
                json.list(name, this::readQuestion);
            }
            default -> json.skip();
        }
    }

    private void readQuestion() {
        String place = json.place();
        Map<String, String> fields = new LinkedHashMap<>();
        json.object("a question", name -> {
            switch (name) {
                case "policy", "code", "clause", "by", "question", "suggestion" -> fields.put(name, json.text(name));
                default -> json.skip();
            }
        });
        asked.add(new Asked(place, fields));
    }

    private Question question(Asked one) {
        if (one.field("question").isEmpty() && one.field("suggestion").isEmpty()) {
            throw new HandbookException(
                    one.place() + ": nothing is asked here: \"question\" and \"suggestion\" are both"
                            + " missing or empty.\n  Fill in one of them, or take the entry out.");
        }
        return new Question(
                SubmittedKind.policy(one.place(), one.field("policy")),
                SubmittedKind.code(one.place(), one.field("code")),
                one.field("clause"),
                one.fields().getOrDefault("by", by),
                one.field("question"),
                one.field("suggestion"));
    }
}
