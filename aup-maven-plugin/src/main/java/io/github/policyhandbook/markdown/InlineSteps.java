package io.github.policyhandbook.markdown;

import io.github.policyhandbook.markdown.Inline.LinkClose;
import io.github.policyhandbook.markdown.Inline.LinkOpen;
import io.github.policyhandbook.markdown.Inline.Words;
import java.util.ArrayList;
import java.util.List;

/** Gathers the steps through one block's words, and sees to it that no link stands in another. */
final class InlineSteps {

    private final List<Inline> steps = new ArrayList<>();
    private boolean inLink;

    void add(Inline step) {
        steps.add(step);
    }

    /** Words that follow on each other are one step, however the parser cut them. */
    void words(String text) {
        int last = steps.size() - 1;
        if (last >= 0 && steps.get(last) instanceof Words before) {
            steps.set(last, new Words(before.text() + text));
        } else {
            add(new Words(text));
        }
    }

    boolean inLink() {
        return inLink;
    }

    void openLink(String target, String title, int line) {
        add(new LinkOpen(target, title, line));
        inLink = true;
    }

    void closeLink() {
        add(new LinkClose());
        inLink = false;
    }

    InlineText text() {
        return new InlineText(steps);
    }
}
