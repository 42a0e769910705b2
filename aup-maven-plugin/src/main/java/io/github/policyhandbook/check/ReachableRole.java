package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The roles that a reader must be able to reach, once a text sends them there. */
enum ReachableRole {
    SAFEGUARDING_LEAD(
            "designated safeguarding lead",
            Severity.WARNING,
            "(?<!(?i:deputy|deputies) )(?:(?i:designated safeguarding leads?)|DSLs?)",
            "safeguarding|child protection|\\bdsls?\\b"),
    DEPUTY_SAFEGUARDING_LEAD(
            "deputy designated safeguarding lead",
            Severity.NOTE,
            "(?:(?i:deputy designated safeguarding leads?)|(?i:deputy) DSLs?|DDSLs?)",
            "deput.*(?:safeguarding|child protection|dsl)|(?:safeguarding|dsl).*deput|\\bddsls?\\b"),
    DATA_PROTECTION_OFFICER(
            "data protection officer",
            Severity.WARNING,
            "(?:(?i:data protection officers?)|DPOs?)",
            "data protection|\\bdpo\\b|information governance"),
    SENCO(
            "special educational needs co-ordinator",
            Severity.WARNING,
            "(?:SENCO|SENCo|SENDCO|SENDCo|(?i:special educational needs (?:and disabilit(?:y|ies) )?co-?ordinator))",
            "\\bsend?\\b|\\bsend?co\\b|special educational needs|inclusion"),
    COMPLAINTS_COORDINATOR("complaints co-ordinator", Severity.NOTE, "(?i:complaints? co-?ordinator)", "complaint");

    /** Whoever holds the role elsewhere need not be named here. */
    private static final Pattern SOMEBODY_ELSES = Pattern.compile(
            "(?i)\\b(?:other|another|their|its|new|former|previous|receiving|each|every|authority['’]s|council['’]s"
                    + "|provider['’]s|agency['’]s|host) (?:own |school['’]s )?$");

    private final String title;
    private final Severity severity;
    private final Pattern inText;
    private final Pattern inContacts;

    ReachableRole(String title, Severity severity, String inText, String inContacts) {
        this.title = title;
        this.severity = severity;
        this.inText = Pattern.compile("(?<![\\p{L}\\d])" + inText + "(?![\\p{L}\\d])");
        this.inContacts = Pattern.compile("(?i)" + inContacts);
    }

    /** What it is called: {@code data protection officer}. */
    String title() {
        return title;
    }

    /** How much it weighs that nobody is named. */
    Severity severity() {
        return severity;
    }

    /** Whether a text sends its readers to the school's own holder of the role. */
    boolean isUsedIn(String text) {
        Matcher matcher = inText.matcher(text);
        while (matcher.find()) {
            if (!SOMEBODY_ELSES.matcher(text.substring(0, matcher.start())).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a contact of a policy is the holder of the role, however it is written there. */
    boolean isHeldBy(String contact) {
        return inContacts.matcher(contact).find();
    }
}
