package io.github.policyhandbook.pack.data;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.PaperClause;
import io.github.policyhandbook.review.Review;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The clerk's record of decisions, as the pack saves it or as it is written by hand, then without
 * {@code factsFingerprint} and {@code paper}:
 *
 * <pre>{@code
 * {"schemaVersion": 1, "kind": "aup-decisions", "decisions": [
 *   {"policy": "acceptable-use", "code": "3fa1-09bc", "outcome": "amended",
 *    "clauses": ["passwords"], "amendment": "“twelve” to read “ten”",
 *    "ends": false, "factsFingerprint": "b94d27b9934d3e08",
 *    "paper": [{"id": "passwords", "fingerprint": "9f86d081884c7d65"}]}]}
 * }</pre>
 */
public final class DecisionsJson {

    private static final String KIND = "aup-decisions";
    private static final String MEND =
            "Save the decisions from the pack again, or write them as the guide shows: \"Questions, decisions and the minute\".";

    private final SubmittedJson json;
    private final List<Recorded> recorded = new ArrayList<>();
    private String kind = "";
    private boolean hasDecisions;

    /** A decision as it stands in the file. */
    record Recorded(String place, Map<String, String> fields, List<String> clauses, List<PaperClause> paper) {

        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    private DecisionsJson(SubmittedJson json) {
        this.json = json;
    }

    /**
     * The decisions of a file, those on other texts among them.
     *
     * @param review by which decisions on its papers are checked
     * @throws HandbookException naming file and line, if it cannot be read, is something else, or says what cannot be
     */
    public static List<Decision> read(Path file, Review review) {
        return SubmittedJson.read(file, MEND, json -> new DecisionsJson(json).decisions(new RecordedDecisions(review)));
    }

    private List<Decision> decisions(RecordedDecisions check) {
        json.object("the file", this::field);
        SubmittedKind.check(json, kind, hasDecisions, KIND, MEND);
        return check.all(recorded);
    }

    private void field(String name) {
        switch (name) {
            case "schemaVersion" -> json.schemaVersion();
            case "kind" -> kind = json.text(name);
            case "decisions" -> {
                hasDecisions = true;
                json.list(name, this::decision);
            }
            default -> json.skip();
        }
    }

    private void decision() {
        String place = json.place();
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> clauses = new ArrayList<>();
        List<PaperClause> paper = new ArrayList<>();
        json.object("a decision", name -> {
            switch (name) {
                case "policy", "code", "outcome", "amendment", "factsFingerprint" -> fields.put(name, json.text(name));
                case "ends" -> fields.put(name, String.valueOf(json.yesOrNo(name)));
                case "clauses" -> json.list(name, () -> clauses.add(json.text("a clause")));
                case "paper" -> json.list(name, () -> paper.add(paperClause()));
                default -> json.skip();
            }
        });
        recorded.add(new Recorded(place, fields, clauses, paper));
    }

    private PaperClause paperClause() {
        Map<String, String> fields = new LinkedHashMap<>();
        json.object("a clause of the paper", name -> {
            switch (name) {
                case "id", "fingerprint" -> fields.put(name, json.text(name));
                default -> json.skip();
            }
        });
        for (String needed : List.of("id", "fingerprint")) {
            if (fields.getOrDefault(needed, "").isEmpty()) {
                throw json.fault("a clause of the paper lacks its \"" + needed + "\"", MEND);
            }
        }
        return new PaperClause(fields.get("id"), fields.get("fingerprint"));
    }
}
