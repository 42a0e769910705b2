package io.github.policyhandbook.review;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Who approves a policy, as its front matter names him, her or them; letter case, accents, marks and “the” play no part. */
final class ApproverName {

    /** The governors themselves, whoever else is named with them. */
    private static final List<String> GOVERNORS =
            List.of("governors", "governor", "governing body", "governing board", "fgb", "lgb");

    /** Bodies above the school, which write policies for all their schools. */
    private static final List<String> BODIES_ABOVE = List.of(
            "trust",
            "multi academy trust",
            "mat",
            "trustees",
            "local authority",
            "la",
            "county council",
            "borough council",
            "city council",
            "district council",
            "metropolitan council",
            "council of the borough",
            "diocese",
            "diocesan",
            "archdiocese",
            "department for education",
            "dfe");

    /** A body that decides, even where somebody of the school is named with it. */
    private static final List<String> DECIDING_BODIES = List.of("committee", "board", "panel");

    /** Persons and groups within the school, to whom the governors left the approval. */
    private static final List<String> WITHIN_SCHOOL = List.of(
            "headteacher",
            "head teacher",
            "headmaster",
            "headmistress",
            "head of school",
            "head of centre",
            "executive head",
            "acting head",
            "deputy head",
            "assistant head",
            "principal",
            "slt",
            "smt",
            "leadership team",
            "leadership group",
            "management team",
            "bursar",
            "business manager",
            "dpo",
            "data protection officer",
            "data protection lead",
            "dsl",
            "safeguarding lead",
            "senco",
            "sendco");

    private final String words;

    ApproverName(String written) {
        this.words = folded(written);
    }

    /** Whether a meeting's name has these words in a row: the governing body in {@code Full governing body, spring term}. */
    boolean standsIn(String meeting) {
        return !words.isBlank() && folded(meeting).contains(words);
    }

    /** Whether these words have the other name's in a row. */
    boolean speaksOf(String other) {
        String wanted = folded(other);
        return !wanted.isBlank() && words.contains(wanted);
    }

    /** What meetings do with papers of such an approver. */
    Treatment usualTreatment() {
        if (GOVERNORS.stream().anyMatch(this::speaksOf)) {
            return Treatment.DECISION;
        }
        if (BODIES_ABOVE.stream().anyMatch(this::speaksOf)) {
            return Treatment.ADOPTION;
        }
        boolean within = words.equals(" head ") || WITHIN_SCHOOL.stream().anyMatch(this::speaksOf);
        return within && DECIDING_BODIES.stream().noneMatch(this::speaksOf) ? Treatment.NOTE : Treatment.DECISION;
    }

    /** Lower-case words with one blank around each, so that only whole words are found. */
    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+|['\u2019]s?\\b", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
        return (" " + plain.strip() + " ").replaceAll(" the(?= )", "");
    }
}
