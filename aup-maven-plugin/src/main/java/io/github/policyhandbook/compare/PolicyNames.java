package io.github.policyhandbook.compare;

import java.util.Optional;
import java.util.Set;

/**
 * Names of policies that end in the word that tells what they are: {@code Data Protection Policy}, {@code staff code of
 * conduct}. They are read backwards from that word to the article, preposition or verb before them.
 */
final class PolicyNames {

    private static final int LONGEST = 7;

    /** Words that name a policy however they are written. */
    private static final Set<String> POLICIES = CueText.words("policy policies code codes");

    /** Words that name a policy in a title only, or behind one of the words below: {@code notice}, {@code plan}. */
    private static final Set<String> TITLES = CueText.words(
            "procedure procedures notice notices agreement agreements handbook "
                    + "guidance protocol charter statement strategy guidelines scheme arrangements framework guide schedule plan");

    private static final Set<String> TITLED =
            CueText.words("privacy complaints whistleblowing disciplinary grievance appeals use "
                    + "home-school staff capability safeguarding");

    /** Plans about one person are no policies. */
    private static final Set<String> PERSONAL = CueText.words("healthcare care ehc support learning");

    private static final Set<String> STOPS =
            CueText.words("the a an this that these those our your their its his her my each "
                    + "every any all see read follow with under in of to by from for on at per and or as is are be was were been has "
                    + "have which who will must shall may should can not new relevant school's trust's both same whole current own "
                    + "separate other following no another also through consult using signed sign appropriate named existing where "
                    + "if unless only include includes accept accepts please refer breaks against agree breach updated revised "
                    + "latest statutory published");

    private static final Set<String> LINKS = CueText.words("and of for in to on");

    private PolicyNames() {}

    /** The name that ends at a word, or that goes on behind it: {@code code of conduct}. */
    static Optional<CuePhrase> endingAt(CueText text, int head) {
        String word = text.word(head).folded();
        if (!POLICIES.contains(word) && !TITLES.contains(word)) {
            return Optional.empty();
        }
        int first = firstOf(text, head);
        if (word.startsWith("code")) {
            return text.goesOn(head, "of", "conduct") ? Optional.of(name(text, first, head + 2)) : Optional.empty();
        }
        String before = first < head ? text.word(head - 1).folded() : "";
        boolean isTitle = text.isCapital(head) && !PERSONAL.contains(before) || TITLED.contains(before);
        boolean isNamed = first < head && !(first == head - 1 && before.equals("school"));
        return isNamed && (POLICIES.contains(word) || isTitle)
                ? Optional.of(name(text, first, lastOf(text, head)))
                : Optional.empty();
    }

    /** Where a name starts; small words belong to it between capitals only. */
    private static int firstOf(CueText text, int head) {
        int first = head;
        while (head - first < LONGEST && text.isJoined(first)) {
            int before = first - 1;
            boolean links = LINKS.contains(text.word(before).folded())
                    && text.isCapital(first)
                    && text.isJoined(before)
                    && text.isCapital(before - 1)
                    && !isStop(text, before - 1);
            if (isStop(text, before) && !links) {
                break;
            }
            first = before;
        }
        return first;
    }

    /** {@code Privacy Notice for Families} goes on where a capital follows. */
    private static int lastOf(CueText text, int head) {
        boolean goesOn = text.isCapital(head)
                && (text.goesOn(head, "for") || text.goesOn(head, "on"))
                && head + 2 < text.words().size()
                && text.isJoined(head + 2)
                && text.isCapital(head + 2);
        return goesOn ? head + 2 : head;
    }

    /** A small word with a capital amid a sentence belongs to a title: {@code Bring Your Own Device Policy}. */
    private static boolean isStop(CueText text, int index) {
        return STOPS.contains(text.word(index).folded()) && (!text.isCapital(index) || text.startsSentence(index));
    }

    private static CuePhrase name(CueText text, int first, int last) {
        return text.phrase(Cue.Type.POLICY, first, last);
    }
}
