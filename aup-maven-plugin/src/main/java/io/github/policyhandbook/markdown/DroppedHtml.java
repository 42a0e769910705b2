package io.github.policyhandbook.markdown;

import io.github.policyhandbook.markdown.ProgramMark.Place;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers what of an author's HTML is left out of one block, and tells it: each kind of loss once, where it begins. */
final class DroppedHtml {

    /** So many are mended first; a text from another program has one in every line. */
    private static final int MOST_TOLD = 100;

    /** No text has so many different tags but one that is meant to take long. */
    private static final int MOST_ASKED = 2000;

    private final List<Fault> faults;
    private final Map<String, Set<String>> keptByTag = new LinkedHashMap<>();
    private int told;

    private final LeftOut placeholders = new LeftOut();
    private final LeftOut contents = new LeftOut();
    private final LeftOut elements = new LeftOut();
    private final LeftOut attributes = new LeftOut();
    private final LeftOut unpaired = new LeftOut();
    private Optional<String> id = Optional.empty();

    /** @param faults what is wrong in the whole text, to which is added */
    DroppedHtml(List<Fault> faults) {
        this.faults = faults;
    }

    /** A tag of an HTML block, or of an image or link among words: what of it is kept the sanitizer says. */
    void lookAt(WrittenTag tag, int line) {
        if (tag.isProse()) {
            leaveOutWords(tag, line);
            return;
        }
        if (!SafeHtml.holds(tag.name())) {
            leaveOut(tag, line);
            return;
        }
        if (!tag.attributes().isEmpty()) {
            Set<String> kept = kept(tag);
            lookAtAddress(tag, kept, line);
            leaveOutAttributes(tag, kept, line);
        }
    }

    /** A tag that is kept without any of its attributes. */
    void keepBare(WrittenTag tag, int line) {
        leaveOutAttributes(tag, Set.of(), line);
    }

    /** A tag that is not kept. */
    void leaveOut(WrittenTag tag, int line) {
        if (HtmlElements.hasContent(tag.name())) {
            contents.add("<" + tag.name() + ">", line);
        } else if (!HtmlElements.isElement(tag.name())) {
            leaveOutWords(tag, line);
        } else if (tag.name().equals("span")) {
            // By itself it says nothing.
            leaveOutAttributes(tag, Set.of(), line);
        } else {
            elements.add("<" + tag.name() + ">", line);
        }
    }

    /** A tag that is none as it was meant: its words are lost. */
    void leaveOutWords(WrittenTag tag, int line) {
        placeholders.add(tag.text(), line);
    }

    /** A tag among words whose other end is not among them. */
    void leaveOutAlone(String tag, int line) {
        unpaired.add(tag, line);
    }

    /**
     * Tells what was gathered, and begins the next block.
     *
     * @param place what the block is written in
     */
    void tell(Place place) {
        placeholders.each().forEach(placeholder -> tellPlaceholder(placeholder, place));
        if (!contents.isEmpty()) {
            add(Fault.warning(
                    Rule.DROPPED_HTML,
                    contents.line(),
                    "the HTML " + contents.named() + " left out, so readers miss what "
                            + (contents.isOne() ? "it is for" : "they are for"),
                    contents.onAllLines(
                            "A policy's page holds words, tables, images and links only: link to the rest, or"
                                    + " take it away.")));
        }
        if (!elements.isEmpty() || !attributes.isEmpty()) {
            tellWaysOfWriting();
        }
        if (!unpaired.isEmpty()) {
            add(Fault.note(
                    Rule.DROPPED_HTML,
                    unpaired.line(),
                    "the HTML " + unpaired.named() + " left out, without the other end in the same words",
                    unpaired.onAllLines("Write the beginning and the end in one paragraph, or use Markdown's marks.")));
        }
        List.of(placeholders, contents, elements, attributes, unpaired).forEach(LeftOut::clear);
        id = Optional.empty();
    }

    private void tellPlaceholder(LeftOut placeholder, Place place) {
        String written = placeholder.name();
        String text = OneLine.beginning(written);
        String inside = OneLine.beginning(written.substring(1, written.length() - 1));
        // Within HTML no backslash shows it.
        String shown = place == Place.MARKDOWN
                ? "with a backslash before it, \\" + text
                : "with &lt; for its <, &lt;" + text.substring(1);
        add(Fault.warning(
                Rule.DROPPED_HTML,
                placeholder.line(),
                "\"" + text + "\" is read as HTML and left out, so readers do not see it",
                placeholder.onAllLines("Write it in square brackets, [" + inside + "], or " + shown + ".")));
    }

    private void tellWaysOfWriting() {
        LeftOut all = new LeftOut();
        all.addAll(elements);
        all.addAll(attributes);
        String what =
                elements.isEmpty() ? "the HTML " + (attributes.isOne() ? "attribute " : "attributes ") : "the HTML ";
        add(Fault.note(
                Rule.DROPPED_HTML,
                all.line(),
                what + all.named() + " left out; the words are kept",
                all.onAllLines(id.map(one -> "For a place that links lead to, write {#" + OneLine.beginning(one)
                                + "} at the end of the words.")
                        .orElse("Take away what is left out, or write it in Markdown: all pages of the handbook look"
                                + " alike."))));
    }

    private void lookAtAddress(WrittenTag tag, Set<String> kept, int line) {
        if (tag.name().equals("a") && tag.attributes().containsKey("href") && !kept.contains("href")) {
            add(RefusedTarget.link(tag.attributes().get("href"), line));
        }
        if (tag.name().equals("img") && tag.attributes().containsKey("src") && !kept.contains("src")) {
            add(RefusedTarget.image(tag.attributes().get("src"), line));
        }
    }

    private void leaveOutAttributes(WrittenTag tag, Set<String> kept, int line) {
        tag.attributes().forEach((name, value) -> {
            boolean address = name.equals("href") || name.equals("src");
            if (!kept.contains(name) && !address) {
                attributes.add(OneLine.beginning(name), line);
                boolean place =
                        name.equals("id") || (name.equals("name") && tag.name().equals("a"));
                id = id.or(() -> place && AuthorId.objection(value).isEmpty() ? Optional.of(value) : Optional.empty());
            }
        });
    }

    /** The sanitizer is asked once for each different tag. */
    private Set<String> kept(WrittenTag tag) {
        boolean enough = told == MOST_TOLD || keptByTag.size() == MOST_ASKED;
        return enough
                ? keptByTag.getOrDefault(tag.text(), tag.attributes().keySet())
                : keptByTag.computeIfAbsent(tag.text(), text -> SafeHtml.keptAttributes(tag));
    }

    /** Tells one more loss, unless enough are told. */
    void add(Fault fault) {
        if (told < MOST_TOLD) {
            faults.add(fault);
            told++;
        }
    }
}
