package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Body.Label;
import io.github.policyhandbook.model.Clause.Kind;
import io.github.policyhandbook.model.Fault;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Walks through a policy's blocks once, in the order of its text: each leaf block becomes a clause, and is written into
 * the body at the same moment, so that clauses and body cannot disagree and nothing in a policy can pass for a clause's
 * mark.
 */
final class BlockReader {

    private final ClauseReader clauses;
    private final LineIndex lines;
    private final DroppedHtml dropped;
    private final Footnotes footnotes;
    private final InlineWriter words;
    private final TableWriter tables;
    private final NodeVisitor visitor = new NodeVisitor(
            new VisitHandler<>(Heading.class, this::heading),
            new VisitHandler<>(Paragraph.class, this::paragraph),
            new VisitHandler<>(BulletList.class, this::bulletList),
            new VisitHandler<>(OrderedList.class, this::orderedList),
            new VisitHandler<>(BlockQuote.class, this::quote),
            new VisitHandler<>(FencedCodeBlock.class, this::code),
            new VisitHandler<>(IndentedCodeBlock.class, this::code),
            new VisitHandler<>(HtmlBlock.class, this::html),
            new VisitHandler<>(HtmlCommentBlock.class, this::comment),
            new VisitHandler<>(TableBlock.class, this::table),
            new VisitHandler<>(FootnoteBlock.class, this::footnote),
            new VisitHandler<>(ThematicBreak.class, node -> this.out.open("hr")));

    private BodyWriter out = new BodyWriter();
    private Place place = Place.TOP;
    private Disclosures disclosures = Disclosures.NONE;

    /** The number that the item just begun has from its list, until its first block takes it. */
    private Optional<String> counted = Optional.empty();

    BlockReader(Document document, LineIndex lines, Footnotes footnotes, ClauseList list, List<Fault> faults) {
        this.footnotes = footnotes;
        this.lines = lines;
        this.dropped = new DroppedHtml(faults);
        this.clauses = new ClauseReader(list, lines, new InlineReader(document, lines, footnotes, dropped, faults));
        this.words = new InlineWriter(footnotes);
        this.tables = new TableWriter(clauses, words, lines, dropped);
    }

    /** Reads the whole text; its clauses go to the list that was given. */
    Body read(Document document) {
        children(document, Place.TOP);
        footnotes.writeAll(out);
        return out.body();
    }

    private void children(Node parent, Place inner) {
        blocks(parent, parent.getFirstChild(), inner);
    }

    private void blocks(Node parent, Node from, Place inner) {
        Place outerPlace = place;
        Disclosures outerDisclosures = disclosures;
        place = inner;
        disclosures = new Disclosures(parent);
        for (Node node = from; node != null; node = node.getNext()) {
            visitor.visit(node);
        }
        place = outerPlace;
        disclosures = outerDisclosures;
    }

    private void heading(Heading node) {
        ClauseReader.Shown shown = clauses.words(node, Kind.HEADING, node.getLevel(), takeCounted());
        if (shown.index().isEmpty()) {
            clauses.tellEmptyHeading(node);
        }
        leaf("h" + node.getLevel(), shown);
    }

    private void paragraph(Paragraph node) {
        leaf("p", clauses.words(node, place.paragraph(), place.level(), takeCounted()));
    }

    private Optional<String> takeCounted() {
        Optional<String> number = counted;
        counted = Optional.empty();
        return number;
    }

    private void leaf(String element, ClauseReader.Shown shown) {
        shown.index().ifPresent(clause -> {
            out.open(element, clause);
            words.write(shown.words().get(0), out);
            out.clauseEnd(clause).close(element).text("\n");
        });
    }

    private void bulletList(BulletList list) {
        out.open("ul").text("\n");
        for (Node item : list.getChildren()) {
            item(item, list, Optional.empty());
        }
        out.close("ul").text("\n");
    }

    private void orderedList(OrderedList list) {
        int number = list.getStartNumber();
        out.begin("ol");
        if (number != 1) {
            out.attribute("start", String.valueOf(number));
        }
        if (list.getDelimiter() == ')') {
            out.attribute("class", "aup-paren");
        }
        out.endTag().text("\n");
        for (Node item : list.getChildren()) {
            item(item, list, Optional.of(String.valueOf(number) + list.getDelimiter()));
            number++;
        }
        out.close("ol").text("\n");
    }

    private void item(Node item, ListBlock list, Optional<String> number) {
        Place inner = place.within(Kind.PARAGRAPH);
        Node first = item.getFirstChild();
        out.begin("li");
        if (!(first instanceof Paragraph)) {
            out.endTag();
            task(item);
            counted = number;
            blocks(item, first, inner);
        } else {
            ClauseReader.Shown shown = clauses.words(first, Kind.ITEM, inner.level(), number);
            if (list.isTight()) {
                shown.index().ifPresent(out::clause);
                out.endTag();
                task(item);
                words.write(shown.words().get(0), out);
                shown.index().ifPresent(out::clauseEnd);
            } else {
                out.endTag();
                task(item);
                leaf("p", shown);
            }
            blocks(item, first.getNext(), inner);
        }
        counted = Optional.empty();
        out.close("li").text("\n");
    }

    private void task(Node item) {
        if (item instanceof TaskListItem task) {
            out.begin("span").attribute("class", "aup-task").attribute("role", "img");
            out.attribute("aria-label", task.isItemDoneMarker() ? Label.TASK_DONE : Label.TASK_TO_DO)
                    .endTag();
            out.text(task.isItemDoneMarker() ? "\u2611" : "\u2610")
                    .close("span")
                    .text(" ");
        }
    }

    private void quote(BlockQuote node) {
        out.open("blockquote").text("\n");
        children(node, place.within(Kind.QUOTE));
        out.close("blockquote").text("\n");
    }

    /** Without the blanks at the ends of lines, which nobody sees and which make no other text ({@code PolicyText.words}). */
    private void code(Block node) {
        String code = node.getContentChars()
                .toString()
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
        clauses.code(code, node.getContentChars().getStartOffset(), place.level())
                .ifPresent(clause -> {
                    out.open("pre", clause).open("code").text(code).close("code");
                    out.clauseEnd(clause).close("pre").text("\n");
                });
    }

    private void html(HtmlBlock node) {
        HtmlTags.tellDropped(Disclosures.written(node), lines.lineOf(node.getStartOffset()), dropped);
        if (!disclosures.contains(node)) {
            HtmlBlockReader html = new HtmlBlockReader(Disclosures.written(node));
            OptionalInt index = clauses.html(node, html, place.level());
            index.ifPresentOrElse(clause -> htmlClause(clause, html), () -> html.write(out));
        } else if (Disclosures.isStart(node)) {
            disclosure(node);
        } else {
            out.close("details").text("\n");
            HtmlBlockReader rest = new HtmlBlockReader(Disclosures.rest(node));
            clauses.html(node, rest, place.level()).ifPresent(clause -> htmlClause(clause, rest));
        }
    }

    /** Words behind its end, on the same line, are HTML as in every browser. */
    private void comment(HtmlCommentBlock node) {
        String written = node.getContentChars().toString();
        HtmlTags.tellDropped(written, lines.lineOf(node.getStartOffset()), dropped);
        HtmlBlockReader html = new HtmlBlockReader(written);
        clauses.html(node, html, place.level()).ifPresent(clause -> htmlClause(clause, html));
    }

    private void htmlClause(int clause, HtmlBlockReader html) {
        out.open("div", clause);
        html.write(out);
        out.clauseEnd(clause).close("div").text("\n");
    }

    private void disclosure(HtmlBlock node) {
        HtmlBlockReader summary = new HtmlBlockReader(Disclosures.rest(node));
        OptionalInt index = clauses.html(node, summary, place.level());
        out.begin("details");
        index.ifPresent(out::clause);
        if (Disclosures.isUnfolded(node)) {
            out.attribute("open", "");
        }
        out.endTag();
        summary.write(out);
        out.text("\n");
    }

    private void table(TableBlock node) {
        tables.write(node, place.level(), out);
        out.text("\n");
    }

    private void footnote(FootnoteBlock node) {
        BodyWriter text = out;
        out = new BodyWriter();
        children(node, Place.FOOTNOTE);
        footnotes.write(node, out);
        out = text;
    }
}
