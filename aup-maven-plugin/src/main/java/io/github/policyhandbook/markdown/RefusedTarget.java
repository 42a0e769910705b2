package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;

/** Tells links and images that lead nowhere, or where no policy's may, whether they are written in Markdown or in HTML. */
final class RefusedTarget {

    private static final int LONGEST = 40;

    private RefusedTarget() {}

    static Fault link(String target, int line) {
        if (target.isBlank()) {
            return Fault.warning(
                    Rule.LINK_TARGET,
                    line,
                    "a link has no address, so it is shown as words",
                    "Write where it leads, as in [Complaints form](complaints.md), or leave the words alone.");
        }
        return Fault.warning(
                Rule.LINK_NOT_ALLOWED,
                line,
                "a link to " + brief(target) + " is not allowed",
                "Link to a web page, an e-mail address, a telephone number, or a file by its relative path.");
    }

    static Fault image(String target, int line) {
        if (target.isBlank()) {
            return Fault.warning(
                    Rule.IMAGE_MISSING,
                    line,
                    "an image has no file's name, so its text is shown",
                    "Write which file it is, as in ![The gate](gate.png), or take it away.");
        }
        return Fault.warning(
                Rule.LINK_NOT_ALLOWED,
                line,
                "an image from " + brief(target) + " is not allowed",
                "Keep the image as a file beside the policy, and name it by its relative path.");
    }

    private static String brief(String target) {
        String text = Blanks.collapse(target);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
    }
}
