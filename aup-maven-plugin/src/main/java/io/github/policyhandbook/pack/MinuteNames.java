package io.github.policyhandbook.pack;

import io.github.policyhandbook.site.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How those who decide, and the policies they decide on, are called within a sentence of the minute. */
final class MinuteNames {

    /** By these words a name is that of a body or a post: "the finance committee", but "Jo Lund". */
    private static final Set<String> BODIES = Set.of(
            "body",
            "bodies",
            "board",
            "committee",
            "council",
            "panel",
            "team",
            "group",
            "trust",
            "trustees",
            "directors",
            "governors",
            "governor",
            "headteacher",
            "head",
            "principal",
            "bursar",
            "clerk",
            "chair",
            "officer",
            "manager",
            "lead",
            "leader",
            "director",
            "members",
            "school",
            "schools",
            "fgb",
            "lgb",
            "slt",
            "dsl",
            "senco");

    /** By these words a title says already that it is a policy: "the Acceptable use agreement". */
    private static final Set<String> PAPERS = Set.of(
            "policy",
            "policies",
            "agreement",
            "procedure",
            "procedures",
            "plan",
            "code",
            "scheme",
            "statement",
            "guidance",
            "guidelines",
            "guide",
            "handbook",
            "protocol",
            "charter",
            "rules",
            "strategy",
            "terms");

    private final Words words;

    MinuteNames(Words words) {
        this.words = words;
    }

    /** {@code the full governing body}; a person's name stays as it is. */
    String body(String approver) {
        List<String> parts = List.of(approver.split("\\s+"));
        boolean body = parts.stream().map(MinuteNames::plain).anyMatch(BODIES::contains);
        boolean article = parts.get(0).equalsIgnoreCase("the");
        if (article) {
            return PaperClauses.within(approver);
        }
        return body ? words.say("pack.minute-the", ordinary(approver, parts)) : approver;
    }

    /** {@code the Acceptable use agreement}, or where the title does not say what it is {@code the policy “Mobile phones”}. */
    String paper(String title) {
        String[] parts = title.split("\\s+");
        boolean says = PAPERS.contains(plain(parts[parts.length - 1]));
        return words.say(says && !plain(parts[0]).equals("the") ? "pack.minute-the" : "pack.minute-the-policy", title);
    }

    /** A name written as a sentence is, "Full governing body", loses its capital; one of several capitals keeps them all. */
    private static String ordinary(String name, List<String> parts) {
        boolean sentence = parts.stream().skip(1).allMatch(part -> part.equals(part.toLowerCase(Locale.ROOT)));
        boolean letters =
                parts.get(0).length() > 1 && Character.isUpperCase(parts.get(0).charAt(1));
        return sentence && !letters ? PaperClauses.within(name) : name;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
