package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import io.github.policyhandbook.markdown.Inline.Close;
import io.github.policyhandbook.markdown.Inline.LineEnd;
import io.github.policyhandbook.markdown.Inline.Open;
import io.github.policyhandbook.markdown.Inline.Picture;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Reads the HTML tags that stand among words: what is allowed there is kept, all else dropped and its words kept. */
final class RawTagReader {

    /** For each {@code <a>} not yet closed, whether it became a link. */
    private final Deque<Boolean> links = new ArrayDeque<>();

    private final DroppedHtml dropped;

    /** @param dropped hears what is left out */
    RawTagReader(DroppedHtml dropped) {
        this.dropped = dropped;
    }

    /** The last node dealt with: the tag itself, or the end of an element whose text is not for readers. */
    Node read(HtmlInline tag, int line, RawTags tags, InlineSteps steps) {
        tellDropped(tag, line, tags);
        Optional<Node> hidden = tags.endOfHidden(tag);
        if (hidden.isPresent()) {
            return hidden.get();
        }
        switch (RawTags.name(tag)) {
            case "br" -> steps.add(new LineEnd(true));
            case "img" -> image(tag, line, steps);
            case "a" -> link(tag, line, tags, steps);
            default -> tags.element(tag).map(element -> step(tag, element)).ifPresent(steps::add);
        }
        return tag;
    }

    private void tellDropped(HtmlInline tag, int line, RawTags tags) {
        String html = tag.getChars().toString();
        if (ProgramMark.begins(html, 0)) {
            new ProgramMark(html, true).fault(line, ProgramMark.Place.MARKDOWN).ifPresent(dropped::add);
            return;
        }
        Optional<WrittenTag> prose = WrittenTag.of(html).filter(WrittenTag::isProse);
        if (prose.isPresent()) {
            dropped.leaveOutWords(prose.get(), line);
            return;
        }
        String name = RawTags.name(tag);
        boolean inPairs = RawTags.isKept(name) || name.equals("a");
        if (inPairs && !tags.isPaired(tag)) {
            dropped.leaveOutAlone(html, line);
            return;
        }
        WrittenTag.of(html).ifPresent(written -> {
            if (name.equals("a") || name.equals("img")) {
                dropped.lookAt(written, line);
            } else if (RawTags.isKept(name) || name.equals("br")) {
                dropped.keepBare(written, line);
            } else {
                dropped.leaveOut(written, line);
            }
        });
    }

    private static Inline step(HtmlInline tag, String element) {
        return RawTags.isEnd(tag) ? new Close(element) : new Open(element);
    }

    private static void image(HtmlInline tag, int line, InlineSteps steps) {
        Optional<SafeHtml.Start> image = SafeHtml.firstElement(tag.getChars().toString());
        String source = image.map(start -> start.attribute("src")).orElse("");
        String alternative = image.map(start -> start.attribute("alt")).orElse("");
        if (source.isEmpty()) {
            steps.words(alternative);
        } else {
            String title = image.map(start -> start.attribute("title")).orElse("");
            steps.add(new Picture(source, alternative, title, line));
        }
    }

    private void link(HtmlInline tag, int line, RawTags tags, InlineSteps steps) {
        if (!tags.isPaired(tag)) {
            return;
        }
        if (RawTags.isEnd(tag)) {
            if (links.pop()) {
                steps.closeLink();
            }
            return;
        }
        Optional<SafeHtml.Start> link = SafeHtml.firstElement(tag.getChars() + "words</a>")
                .filter(start -> !steps.inLink() && !start.attribute("href").isEmpty());
        link.ifPresent(start -> steps.openLink(start.attribute("href"), start.attribute("title"), line));
        links.push(link.isPresent());
    }
}
