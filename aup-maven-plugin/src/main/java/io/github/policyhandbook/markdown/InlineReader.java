package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import io.github.policyhandbook.markdown.Inline.Close;
import io.github.policyhandbook.markdown.Inline.Code;
import io.github.policyhandbook.markdown.Inline.LineEnd;
import io.github.policyhandbook.markdown.Inline.Open;
import io.github.policyhandbook.markdown.Inline.Picture;
import io.github.policyhandbook.model.Fault;
import java.util.List;
import java.util.Optional;

/** Reads the words of one block after the other from the Markdown tree. */
final class InlineReader {

    private final Document document;
    private final LineIndex lines;
    private final Footnotes footnotes;
    private final List<Fault> faults;
    private final RawTagReader rawTags;
    private final DroppedHtml dropped;
    private InlineSteps steps = new InlineSteps();
    private final NodeVisitor visitor = new NodeVisitor(
            new VisitHandler<>(Text.class, node -> steps.words(SourceWords.read(node.getChars()))),
            new VisitHandler<>(
                    HtmlEntity.class, node -> steps.words(node.getChars().unescape())),
            new VisitHandler<>(SoftLineBreak.class, node -> steps.add(new LineEnd(false))),
            new VisitHandler<>(HardLineBreak.class, node -> steps.add(new LineEnd(true))),
            new VisitHandler<>(com.vladsch.flexmark.ast.Code.class, this::code),
            new VisitHandler<>(Emphasis.class, node -> element("em", node)),
            new VisitHandler<>(StrongEmphasis.class, node -> element("strong", node)),
            new VisitHandler<>(Strikethrough.class, node -> element("del", node)),
            new VisitHandler<>(
                    Link.class,
                    node -> link(node, node.getUrl().unescape(), node.getTitle().unescape())),
            new VisitHandler<>(LinkRef.class, this::linkRef),
            new VisitHandler<>(AutoLink.class, this::autoLink),
            new VisitHandler<>(MailLink.class, node -> plainLink("mailto:" + node.getText(), node)),
            new VisitHandler<>(
                    Image.class,
                    node -> image(
                            node, node.getUrl().unescape(), node.getTitle().unescape())),
            new VisitHandler<>(ImageRef.class, this::imageRef),
            new VisitHandler<>(Footnote.class, this::footnote),
            new VisitHandler<>(HtmlInlineComment.class, node -> {}));

    InlineReader(Document document, LineIndex lines, Footnotes footnotes, DroppedHtml dropped, List<Fault> faults) {
        this.document = document;
        this.lines = lines;
        this.footnotes = footnotes;
        this.faults = faults;
        this.dropped = dropped;
        this.rawTags = new RawTagReader(dropped);
    }

    /** The words of a paragraph, heading or cell. */
    InlineText read(Node block) {
        steps = new InlineSteps();
        children(block);
        dropped.tell(ProgramMark.Place.MARKDOWN);
        return steps.text();
    }

    private void children(Node parent) {
        RawTags tags = new RawTags(parent);
        Node node = parent.getFirstChild();
        while (node != null) {
            if (node instanceof HtmlInline tag) {
                node = rawTags.read(tag, lineOf(tag), tags, steps);
            } else {
                visitor.visit(node);
            }
            node = node.getNext();
        }
    }

    /** As CommonMark has it: line ends are blanks, and one blank on each side belongs to the marks. */
    private void code(com.vladsch.flexmark.ast.Code node) {
        StringBuilder words = new StringBuilder();
        // Its children leave out the marks of a quotation around it.
        node.getChildren().forEach(line -> words.append(line.getChars()));
        String text = words.toString().replace('\n', ' ');
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        steps.add(new Code(padded ? text.substring(1, text.length() - 1) : text));
    }

    private void element(String element, Node node) {
        steps.add(new Open(element));
        children(node);
        steps.add(new Close(element));
    }

    private void link(Node node, String target, String title) {
        Optional<String> safe = SafeTarget.link(target);
        if (safe.isEmpty()) {
            faults.add(RefusedTarget.link(target, lineOf(node)));
        }
        if (safe.isEmpty() || steps.inLink()) {
            children(node);
            return;
        }
        steps.openLink(safe.get(), title, lineOf(node));
        children(node);
        steps.closeLink();
    }

    /** Without a definition it is text in brackets: {@code [see below]}. */
    private void linkRef(LinkRef node) {
        Optional<Reference> reference = definition(node);
        if (reference.isPresent()) {
            link(
                    node,
                    reference.get().getUrl().unescape(),
                    reference.get().getTitle().unescape());
        } else {
            undefined("[", node);
        }
    }

    private void undefined(String opening, RefNode node) {
        steps.words(opening);
        children(node);
        steps.words("]");
        if (!node.isReferenceTextCombined()) {
            steps.words("[" + node.getReference().unescape() + "]");
        }
    }

    private Optional<Reference> definition(RefNode node) {
        return node.isDefined() ? Optional.ofNullable(node.getReferenceNode(document)) : Optional.empty();
    }

    private void autoLink(AutoLink node) {
        String text = node.getText().toString();
        plainLink(text.startsWith("www.") ? "http://" + text : text, node);
    }

    private void plainLink(String target, DelimitedLinkNode node) {
        Optional<String> safe = steps.inLink() ? Optional.empty() : SafeTarget.link(target);
        safe.ifPresent(to -> steps.openLink(to, "", lineOf(node)));
        steps.words(node.getText().toString());
        safe.ifPresent(to -> steps.closeLink());
    }

    private void image(Node node, String target, String title) {
        String alternative = alternative(node);
        Optional<String> safe = SafeTarget.image(target);
        if (safe.isPresent()) {
            steps.add(new Picture(safe.get(), alternative, title, lineOf(node)));
        } else {
            steps.words(alternative);
            faults.add(RefusedTarget.image(target, lineOf(node)));
        }
    }

    private void imageRef(ImageRef node) {
        Optional<Reference> reference = definition(node);
        if (reference.isPresent()) {
            image(
                    node,
                    reference.get().getUrl().unescape(),
                    reference.get().getTitle().unescape());
        } else {
            undefined("![", node);
        }
    }

    /** The words of an image's text alone, without what emphasis or links they hold. */
    private String alternative(Node node) {
        InlineSteps around = steps;
        steps = new InlineSteps();
        children(node);
        String text = steps.text().text();
        steps = around;
        return text;
    }

    private void footnote(Footnote node) {
        if (node.isDefined() && node.getFootnoteBlock() != null) {
            steps.add(footnotes.mark(node.getFootnoteBlock()));
        } else {
            steps.words(node.getChars().unescape());
        }
    }

    private int lineOf(Node node) {
        return lines.lineOf(node.getStartOffset());
    }
}
