package io.github.policyhandbook.compare;

import java.util.List;

/** The words that made-up school policies consist of. */
public final class SchoolWords {

    public static final List<String> WHO = List.of(
            "Staff",
            "Pupils",
            "Governors",
            "Visitors",
            "Parents",
            "The network manager",
            "The head teacher",
            "Volunteers",
            "Contractors",
            "Form tutors",
            "The school office",
            "Supply teachers");
    public static final List<String> DUTY = List.of("must", "should", "may", "will", "must not", "never", "shall");
    public static final List<String> DO = List.of(
            "report",
            "share",
            "keep",
            "photograph",
            "store",
            "delete",
            "encrypt",
            "borrow",
            "install",
            "print",
            "publish",
            "record",
            "register",
            "return",
            "check",
            "label",
            "copy",
            "sign for",
            "replace",
            "upgrade");
    public static final List<String> WHAT = List.of(
            "passwords",
            "laptops",
            "mobile phones",
            "memory sticks",
            "assessment data",
            "photographs of pupils",
            "examination papers",
            "medical notes",
            "visitor badges",
            "library books",
            "software licences",
            "e-mail lists",
            "safeguarding files",
            "trip consent forms",
            "keys",
            "projectors",
            "tablets",
            "homework",
            "timetables",
            "attendance marks",
            "printer cartridges",
            "video recordings",
            "staff contracts",
            "lunch accounts");
    public static final List<String> WHERE = List.of(
            "in the server room",
            "on school trips",
            "at home",
            "during lessons",
            "in the staff room",
            "on shared drives",
            "after the autumn term",
            "in a locked cupboard",
            "on personal devices",
            "in the examination hall",
            "before the summer break",
            "at the reception desk",
            "in the school library",
            "while working remotely");
    public static final List<String> WHY = List.of(
            "because the law asks for it",
            "so that nobody is put at risk",
            "unless the head has agreed in writing",
            "within five working days",
            "and tell the data protection officer",
            "as the insurer requires",
            "until the end of the school year",
            "and write it in the log",
            "when a member of staff leaves",
            "to protect the youngest children",
            "in line with county guidance",
            "whatever the hour");
    /** What a rule may end with, about what it names; one in five has nothing to add. */
    public static final List<String> FOLLOW_UPS = List.of(
            "",
            " The head teacher's word on %s is final.",
            " Form tutors explain the rule on %s in September.",
            " The insurer's conditions for %s hang in the porch.",
            " Questions about %s go to the bursar.");

    public static final List<String> HEADINGS = List.of(
            "Purpose",
            "Scope",
            "Passwords",
            "Devices at home",
            "Visitors and guests",
            "Data on the move",
            "Photographs",
            "Reporting concerns",
            "Training",
            "Review of this policy",
            "Sanctions",
            "Remote learning");

    /** Rules that share no telling word with one another nor with any sentence made of the words above. */
    public static final List<String> NOVELTIES = List.of(
            "Cyclists dismount by the zebra crossing.",
            "Helmets hang upon numbered hooks.",
            "Lost umbrellas go into a wicker basket.",
            "Kitchen hygiene follows rating five.",
            "Choir rehearsals begin with breathing exercises.",
            "Goldfish eat twice weekly.",
            "Minibus drivers hold a D1 permit.",
            "Asbestos surveys hang behind glass.",
            "Swimming galas need three lifeguards.",
            "Compost heaps smell less under straw.",
            "Fireworks stay forbidden throughout November.",
            "Lightning rods undergo yearly inspection.",
            "Uniform swaps happen alongside parents' evening raffles.",
            "Nut allergies appear on red lanyards.",
            "Drones fly nowhere above our playground.",
            "Snow closures reach families through local radio.");

    private SchoolWords() {}
}
