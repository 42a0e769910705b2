package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Fault;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through what an HTML block leaves out, but for what stands in comments and in what is no text for readers. */
final class HtmlTags {

    private static final Pattern COMMENT_END = Pattern.compile("-->");

    private final String html;
    private final DroppedHtml dropped;
    private int line;

    private HtmlTags(String html, int line, DroppedHtml dropped) {
        this.html = html;
        this.line = line;
        this.dropped = dropped;
    }

    /**
     * Tells what of a block is left out.
     *
     * @param line the line of the file on which it begins
     */
    static void tellDropped(String html, int line, DroppedHtml dropped) {
        new HtmlTags(html, line, dropped).read();
        dropped.tell(ProgramMark.Place.HTML);
    }

    private void read() {
        Matcher tag = WrittenTag.TAG.matcher(html);
        int counted = 0;
        int at = html.indexOf('<');
        while (at >= 0) {
            line += lineEnds(counted, at);
            counted = at;
            int next = at + 1;
            if (html.startsWith("<!--", at)) {
                next = behind(COMMENT_END, at);
                if (!html.startsWith("-->", next - 3)) {
                    OpenComment.fault(html, at, line).ifPresent(dropped::add);
                }
            } else if (ProgramMark.begins(html, at)) {
                ProgramMark mark = ProgramMark.at(html, at);
                mark.fault(line, placeOf(at)).ifPresent(dropped::add);
                next = at + mark.text().length();
            } else if (tag.region(at, html.length()).lookingAt()) {
                next = behind(WrittenTag.of(tag), tag.end());
            }
            at = html.indexOf('<', next);
        }
    }

    /** What begins a block of its own makes it HTML; with a backslash before it, it is Markdown again. */
    private ProgramMark.Place placeOf(int at) {
        return html.indexOf('<') == at ? ProgramMark.Place.MARKDOWN : ProgramMark.Place.HTML;
    }

    private static Pattern endOf(String element) {
        return Pattern.compile("</" + element, Pattern.CASE_INSENSITIVE);
    }

    /** Behind a tag, or the element it begins where that is no text for readers. */
    private int behind(WrittenTag tag, int end) {
        boolean swallows = SafeHtml.swallows(tag.name());
        int next = swallows || RawTags.isHidden(tag.name()) ? behind(endOf(tag.name()), end) : end;
        Optional<Fault> rest =
                swallows && next == html.length() ? HiddenRest.fault(tag, html.substring(end), line) : Optional.empty();
        rest.ifPresent(dropped::add);
        if (rest.isEmpty() || tag.isProse()) {
            dropped.lookAt(tag, line);
        }
        return next;
    }

    /** Behind the end of a comment or element; at the end of the block where it has none. */
    private int behind(Pattern end, int from) {
        Matcher found = end.matcher(html);
        return found.find(from) ? found.end() : html.length();
    }

    private int lineEnds(int from, int to) {
        return (int) html.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
