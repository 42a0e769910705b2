package io.github.policyhandbook.compare;

import java.util.Optional;
import java.util.Set;

/**
 * Names that end in the word that tells what they name: {@code Data Protection Policy}, {@code staff code of conduct},
 * {@code attendance officer}. They are read backwards from that word to the article, preposition or verb before them.
 */
final class HeadedNames {

    private static final int LONGEST = 6;

    /** Words that name a policy however they are written. */
    private static final Set<String> POLICIES = Set.of("policy", "policies", "code", "codes");

    /** Words that name a policy where they are part of a title, or follow one of the words below. */
    private static final Set<String> TITLES = words("procedure procedures notice notices agreement agreements handbook guidance protocol charter "
            + "statement strategy guidelines scheme arrangements framework guide");

    private static final Set<String> TITLED = Set.of(
            "privacy", "complaints", "whistleblowing", "disciplinary", "grievance", "appeals", "use", "home-school",
            "staff", "capability", "safeguarding");

    private static final Set<String> ROLES = words("headteacher headteachers headmaster headmistress principal bursar caretaker officer officers "
            + "manager managers coordinator co-ordinator technician director secretary administrator "
            + "counsellor nurse matron tutor tutors leader leaders mentor supervisor librarian business lead "
            + "leads deputy teacher teachers team senco dsl custodian warden wardens marshal first-aider "
            + "aider aiders");

    /** Words that are no role by themselves. */
    private static final Set<String> NEED_A_FIELD = words("lead leads leader leaders team teacher teachers deputy business officer officers mentor "
            + "director aider aiders warden wardens marshal manager managers");

    /** Fields of work that make a role of such a word, and ranks. */
    private static final Set<String> FIELDS = words("designated deputy assistant acting executive associate safeguarding protection head form class "
            + "line site office business network it ict exams examinations attendance welfare pastoral safety "
            + "visits visit educational trip group year phase subject health mental send behaviour finance "
            + "premises facilities estates systems data child online online-safety school curriculum personnel "
            + "hr medical first fire education family liaison support catering kitchen transport lettings "
            + "learning senior middle party key stage inclusion admissions communications operations trust "
            + "duty house");

    private static final Set<String> STOPS = words("using the a an this that these those our your their its his her my each every any all see read follow "
            + "with under in of to by from for on at per and or as is are be was were been has have which who "
            + "will must shall may should can not new relevant school's trust's tell inform contact ask both "
            + "same whole current own separate other following no another also through consult report via "
            + "signed sign appropriate named local existing reads sees when where if unless only and/or "
            + "include includes into accept accepts please refer breaks against contravenes agree breach "
            + "updated revised latest statutory published");

    private static final Set<String> LINKS = Set.of("and", "of", "for", "in", "to", "on");

    private HeadedNames() {}

    /** The name that ends at a word, or that goes on from it: {@code code of conduct}. */
    static Optional<CuePhrase> endingAt(CueText text, int head) {
        String word = text.word(head).folded();
        if (POLICIES.contains(word) || TITLES.contains(word)) {
            return policy(text, head, word);
        }
        return ROLES.contains(word) ? role(text, head, word) : Optional.empty();
    }

    private static Optional<CuePhrase> policy(CueText text, int head, String word) {
        int last = head;
        boolean code = word.startsWith("code");
        if (code) {
            if (head + 2 >= text.words().size()
                    || !text.word(head + 1).folded().equals("of")
                    || !text.word(head + 2).folded().equals("conduct")) {
                return Optional.empty();
            }
            last = head + 2;
        }
        int first = firstOfTitle(text, head);
        boolean titled = TITLES.contains(word);
        if (titled && !text.isCapital(head) && !(first < head && TITLED.contains(text.word(head - 1).folded()))) {
            return Optional.empty();
        }
        boolean bare = first == head || first == head - 1 && text.word(first).folded().equals("school");
        return bare && !code ? Optional.empty() : Optional.of(phrase(text, Cue.Type.POLICY, first, last));
    }

    private static Optional<CuePhrase> role(CueText text, int head, String word) {
        int first = head;
        while (head - first < LONGEST && text.isJoined(first) && FIELDS.contains(text.word(first - 1).folded())) {
            first--;
        }
        int open = head;
        while (head - open < 3
                && text.isJoined(open)
                && !STOPS.contains(text.word(open - 1).folded())
                && !text.word(open - 1).isNumeral()) {
            open--;
        }
        boolean afterArticle = open > 0
                && text.isJoined(open)
                && Set.of("the", "a", "an", "their", "your", "our", "his", "her", "school's", "trust's", "designated")
                        .contains(text.word(open - 1).folded());
        boolean fields = first < head;
        if (afterArticle && open < first && (fields || !NEED_A_FIELD.contains(word))) {
            first = open;
        } else if (afterArticle && open < head && Set.of("officer", "coordinator", "co-ordinator").contains(word)) {
            first = open;
        }
        if (NEED_A_FIELD.contains(word) && first == head) {
            return Optional.empty();
        }
        if (word.equals("business") || word.equals("deputy")) {
            return Optional.empty();
        }
        return Optional.of(phrase(text, Cue.Type.CONTACT, first, head));
    }

    /** Where a title starts; small words belong to it between capitals only. */
    private static int firstOfTitle(CueText text, int head) {
        int first = head;
        while (head - first < LONGEST && text.isJoined(first)) {
            int before = first - 1;
            boolean links = LINKS.contains(text.word(before).folded())
                    && !text.isCapital(before)
                    && text.isCapital(first)
                    && text.isJoined(before)
                    && text.isCapital(before - 1)
                    && !STOPS.contains(text.word(before - 1).folded());
            if (STOPS.contains(text.word(before).folded()) && !links) {
                break;
            }
            first = before;
        }
        return first;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static CuePhrase phrase(CueText text, Cue.Type type, int first, int last) {
        int start = text.word(first).start();
        int end = text.word(last).end();
        return new CuePhrase(type, start, start, end, text.text().substring(start, end));
    }
}
