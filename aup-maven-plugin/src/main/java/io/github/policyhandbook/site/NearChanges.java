package io.github.policyhandbook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marked words without the long stretches between the changes, for where the whole text is at hand: {@code … and
 * keep it }<ins>safe</ins>{@code  from others …}.
 */
final class NearChanges {

    /** So many words on either side of a change tell where it is. */
    private static final int NEAR = 12;

    private static final String LEFT_OUT = "\u2026";
    private static final Pattern WORD = Pattern.compile("\\S+");

    private NearChanges() {}

    /** The same line, its marks made short. */
    static Redline of(Redline line) {
        return line.marked(of(line.marks()));
    }

    /** The same marks, in every unchanged stretch only the words next to a change. */
    static List<Redline.Mark> of(List<Redline.Mark> marks) {
        List<Redline.Mark> near = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Redline.Mark mark = marks.get(i);
            boolean stretch = mark.op().equals("equal") && marks.size() > 1;
            near.add(stretch ? shortened(mark, i > 0, i < marks.size() - 1) : mark);
        }
        return near;
    }

    private static Redline.Mark shortened(Redline.Mark mark, boolean afterChange, boolean beforeChange) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(mark.text());
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        int kept = (afterChange ? NEAR : 0) + (beforeChange ? NEAR : 0);
        if (words.size() <= kept + NEAR) {
            return mark;
        }
        String head = afterChange ? mark.text().substring(0, words.get(NEAR - 1)[1]) + " " : "";
        String tail = beforeChange ? " " + mark.text().substring(words.get(words.size() - NEAR)[0]) : "";
        return new Redline.Mark(mark.op(), head + LEFT_OUT + tail, "");
    }
}
