package io.github.policyhandbook.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The facts that a made-up school states about a policy. */
final class StatedFacts {

    private StatedFacts() {}

    /** Approves a text: as a rule some days before it is committed, at times long before or in the future. */
    static void approve(Map<String, String> facts, int choice, LocalDate committed) {
        LocalDate approved = choice % 13 == 0 ? committed.plusDays(choice % 900) : committed.minusDays(choice % 40);
        facts.put("status", "approved");
        facts.put("approved", approved.toString());
        facts.put("approved-by", "Full governing body, minute " + choice % 30);
        switch (choice / 13 % 8) {
            case 0 -> facts.put("effective", approved.plusDays(choice % 300).toString());
            case 1 -> facts.put("for-year", approved.getYear() + "-" + (approved.getYear() + 1));
            case 2 -> facts.put("review", approved.plusYears(1).toString());
            case 3 -> facts.put("review-every", "every 2 years");
            case 4 -> facts.remove("effective");
            case 5 -> facts.put("effective", approved.minusDays(choice % 700).toString());
            default -> facts.put("approver", "Governors");
        }
    }

    static void withdraw(Map<String, String> facts, int choice, LocalDate committed) {
        facts.put("status", "withdrawn");
        switch (choice % 4) {
            case 0 ->
                facts.put("withdrawn", committed.plusDays(choice % 100 - 50).toString());
            case 1 ->
                facts.put(
                        "replaced-by",
                        List.of("visitors", "ict.md", "policies/trips.md").get(choice % 3));
            default -> facts.remove("withdrawn");
        }
    }

    /** Gives a policy an id, now and then that of another one, or takes it away; or another fact of those about names. */
    static void name(Map<String, String> facts, int choice) {
        switch (choice % 9) {
            case 0, 1, 2 -> facts.put("id", "school-" + choice % 20);
            case 3 -> facts.remove("id");
            case 4 -> facts.put("id", "Visitors");
            case 5 -> facts.put("title", "\"Policy " + choice % 7 + " <b>&amp; 'more'\"");
            case 6 -> facts.put("acknowledgement", "true");
            case 7 -> facts.put("category", choice % 2 == 0 ? "Safety" : "\"Data & IT\"");
            default -> facts.put("contacts", "{Lead: \"Ada " + choice % 5 + "\", Office: office@school.example}");
        }
        if (choice % 50 == 0 && !facts.containsKey("readers")) {
            facts.put("readers", "public");
        }
    }
}
