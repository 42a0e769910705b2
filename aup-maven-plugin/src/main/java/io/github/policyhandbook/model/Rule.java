package io.github.policyhandbook.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a fault offends against. Its {@link #id()} is how people speak of it: in the settings of a check, in a comment that
 * silences it, in reports for other programs. An id that was published once stays.
 */
public enum Rule {
    ENCODING("Files are saved as UTF-8"),
    MERGE_CONFLICT("No merge is left half done"),
    TEXT_BOUNDS("Texts are small and simple enough to be read as Markdown"),
    EMPTY_TEXT("A policy has a text"),

    FRONT_MATTER("Front matter can be read"),
    UNKNOWN_KEY("Front matter uses known keys"),
    REPEATED_KEY("Front matter states each key once"),
    BAD_VALUE("Values of the front matter can be understood"),
    DOUBTFUL_DATE("Stated dates can be believed"),
    APPROVAL_AFTER_EFFECT("A text is approved before it applies"),
    BACKWARD_DATES("Stated dates run forwards"),
    COMMIT_CLOCK("Commits are dated by clocks that are right"),

    SHARED_ID("Each policy has an id of its own"),
    SHARED_ADDRESS("Each policy has an address of its own"),
    MISSING_ID("A policy states its id"),
    CHANGED_ID("A policy keeps its id"),

    CLAUSE_ID("Ids of clauses are well formed"),
    REPEATED_CLAUSE_ID("Each id names one clause"),
    NUMBERING("Numbers follow one another"),

    LINK_TARGET("Links lead somewhere"),
    LINK_CLAUSE("Links to a clause find it"),
    LINK_WITHDRAWN("Links lead to policies that still apply"),
    LINK_READERS("Links lead to texts that the same readers may see"),
    LINK_NOT_ALLOWED("Links and images stay within the handbook or lead to the web"),
    IMAGE_MISSING("Images exist"),
    REPLACEMENT("The policy that takes another's place exists"),

    HEADING_ORDER("Headings go down one level at a time"),
    IMAGE_TEXT("Images have a text for those who cannot see them"),
    LINK_TEXT("Links say where they lead"),
    TABLE_HEADER("Tables have a header row"),
    DROPPED_HTML("No HTML is written that the site leaves out"),

    REVIEW_OVERDUE("Reviews are held when they are due"),
    REVIEW_DUE("Reviews that are soon due are known"),
    SUMMER_APPROVAL("An approval at the end of a year says which year it is for"),
    STALE_SUMMARY("The summary of changes is that of the last change"),
    CHANGED_SINCE_APPROVAL("What is published is what was approved"),
    MISSING_APPROVAL("Approvals are recorded"),
    OLD_DRAFT("Drafts are decided on"),

    CONTACT_NOT_NAMED("Roles that a text refers to are held by somebody"),
    CONTACT_DIFFERS("A role is held by the same person in every policy"),
    PERSONAL_DATA("Texts for the public give no private addresses or telephone numbers"),

    REQUIRED_POLICY("Policies that the school must have are there"),
    ALIGNMENT_FILE("The file of corrections can be followed"),
    SILENCE("A silenced finding has a reason, and is still one"),
    OLD_REVISION("Old revisions can be read as they were meant"),
    APPROVAL("An approval can be written into a policy");

    private final String title;

    Rule(String title) {
        this.title = title;
    }

    /** Its name for people and programs: {@code link-target}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it asks for, one sentence without the final mark. */
    public String title() {
        return title;
    }

    /** The rule of that id, letter case aside; empty where there is none. */
    public static Optional<Rule> of(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }
}
