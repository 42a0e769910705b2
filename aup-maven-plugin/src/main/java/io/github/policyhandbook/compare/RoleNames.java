package io.github.policyhandbook.compare;

import java.util.Optional;
import java.util.Set;

/**
 * Roles by the word they end in: {@code attendance officer}, {@code designated safeguarding lead}. They are read backwards
 * over the fields of work and ranks before that word, and over other words to an article: {@code the lettings clerk}. Many
 * of a kind, {@code subject teachers}, are a group that a clause covers.
 */
final class RoleNames {

    private static final int LONGEST = 6;

    private static final int MOST_UNKNOWN = 2;

    private static final Set<String> ROLES = CueText.words(
            "headteacher headmaster headmistress principal bursar caretaker officer "
                    + "manager coordinator co-ordinator technician director secretary administrator counsellor nurse matron tutor leader "
                    + "mentor supervisor librarian lead teacher team senco dsl custodian warden marshal first-aider aider line keyholder "
                    + "key-holder porter chaplain registrar treasurer auditor accountant groundsman groundskeeper gardener "
                    + "chef housekeeper invigilator adviser advisor consultant controller representative houseparent committee");

    private static final Set<String> MANY = CueText.words(
            "headteachers officers managers coordinators co-ordinators technicians "
                    + "administrators tutors leaders mentors supervisors teachers wardens marshals first-aiders aiders");

    /** Words that are no role by themselves. */
    private static final Set<String> NEED_A_FIELD =
            CueText.words("lead leader leaders team teacher teachers officer officers mentor "
                    + "mentors director aider aiders warden wardens marshal marshals manager managers line supervisor supervisors "
                    + "adviser advisor consultant controller representative committee");

    /** Before a word behind which any field of work makes a role. */
    private static final Set<String> OPEN =
            CueText.words("officer coordinator co-ordinator manager clerk administrator committee");

    /** Fields of work that make a role of such a word, and ranks. */
    private static final Set<String> FIELDS =
            CueText.words("designated deputy assistant acting executive associate chief lead "
                    + "safeguarding protection head form class line site office business network it ict exams examinations attendance "
                    + "welfare pastoral safety visits visit educational trip group year phase subject health mental send behaviour "
                    + "finance premises facilities estates systems data child online school curriculum personnel hr medical first fire "
                    + "education family liaison support catering kitchen transport lettings learning senior middle key stage inclusion "
                    + "admissions communications operations trust duty house absence lunchtime midday teaching "
                    + "careers union wellbeing pta pay");

    private static final Set<String> ARTICLES =
            CueText.words("the a an their your our his her each every any school's trust's designated");

    private static final Set<String> STOPS = CueText.words(
            "this that its my see with under in of to by from for on at per and or as "
                    + "is are be was were has have which who will must shall may should can not new tell inform contact ask both same "
                    + "other following no another also report when where if unless only relevant named appropriate nearest local all");

    private RoleNames() {}

    /** The role that ends at a word. */
    static Optional<CuePhrase> endingAt(CueText text, int head) {
        String word = text.word(head).folded();
        boolean many = MANY.contains(word);
        if (!many && !ROLES.contains(word)) {
            return Optional.empty();
        }
        int first = head;
        while (head - first < LONGEST && text.isJoined(first) && isField(text, first - 1)) {
            first--;
        }
        int open = behindArticle(text, first);
        if (open < first && (first < head || OPEN.contains(word))) {
            first = open;
        }
        if (first == head && NEED_A_FIELD.contains(word)) {
            return Optional.empty();
        }
        return Optional.of(text.phrase(many ? Cue.Type.AUDIENCE : Cue.Type.CONTACT, first, head));
    }

    private static boolean isField(CueText text, int index) {
        return FIELDS.contains(text.word(index).folded());
    }

    /** The word behind an article a few words before; the same word where there is no article. */
    private static int behindArticle(CueText text, int first) {
        int open = first;
        while (text.isJoined(open)) {
            String before = text.word(open - 1).folded();
            if (ARTICLES.contains(before)) {
                return open;
            }
            if (first - open == MOST_UNKNOWN
                    || STOPS.contains(before)
                    || text.word(open - 1).isNumeral()) {
                return first;
            }
            open--;
        }
        return first;
    }
}
