package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what of an author's HTML is left out of one block, and tells it: each kind of loss once, where it begins. */
final class DroppedHtml {

    /** So many are mended first; a text from another program has one in every line. */
    private static final int MOST_TOLD = 100;

    /** No text has so many different tags but one that is meant to take long. */
    private static final int MOST_ASKED = 2000;

    private static final int MOST_NAMED = 4;

    private final List<Fault> faults;
    private final Map<String, Set<String>> keptByTag = new LinkedHashMap<>();
    private int told;

    private final Map<String, Integer> placeholders = new LinkedHashMap<>();
    private final Map<String, Integer> contents = new LinkedHashMap<>();
    private final Map<String, Integer> elements = new LinkedHashMap<>();
    private final Map<String, Integer> attributes = new LinkedHashMap<>();
    private final Map<String, Integer> unpaired = new LinkedHashMap<>();
    private Optional<String> id = Optional.empty();

    /** @param faults what is wrong in the whole text, to which is added */
    DroppedHtml(List<Fault> faults) {
        this.faults = faults;
    }

    /** A tag of an HTML block, or of an image or link among words: what of it is kept the sanitizer says. */
    void lookAt(WrittenTag tag, int line) {
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
            contents.putIfAbsent("<" + tag.name() + ">", line);
        } else if (!HtmlElements.isElement(tag.name())) {
            placeholders.putIfAbsent(tag.text(), line);
        } else if (tag.name().equals("span")) {
            // By itself it says nothing.
            leaveOutAttributes(tag, Set.of(), line);
        } else {
            elements.putIfAbsent("<" + tag.name() + ">", line);
        }
    }

    /** A tag among words whose other end is not among them. */
    void leaveOutAlone(String tag, int line) {
        unpaired.putIfAbsent(tag, line);
    }

    /** Tells what was gathered, and begins the next block. */
    void tell() {
        placeholders.forEach(this::tellPlaceholder);
        if (!contents.isEmpty()) {
            add(Fault.warning(
                    Rule.DROPPED_HTML,
                    first(contents),
                    "the HTML " + named(contents, "is", "are") + " left out, so readers miss what "
                            + (contents.size() == 1 ? "it is for" : "they are for"),
                    "A policy's page holds words, tables, images and links only: link to the rest, or take it away."));
        }
        if (!elements.isEmpty() || !attributes.isEmpty()) {
            tellWaysOfWriting();
        }
        if (!unpaired.isEmpty()) {
            add(Fault.note(
                    Rule.DROPPED_HTML,
                    first(unpaired),
                    "the HTML " + named(unpaired, "is", "are") + " left out, without the other end in the same words",
                    "Write the beginning and the end in one paragraph, or use Markdown's marks."));
        }
        List.of(placeholders, contents, elements, attributes, unpaired).forEach(Map::clear);
        id = Optional.empty();
    }

    private void tellPlaceholder(String written, int line) {
        String text = OneLine.beginning(written);
        String inside = OneLine.beginning(written.substring(1, written.length() - 1));
        add(Fault.warning(
                Rule.DROPPED_HTML,
                line,
                "\"" + text + "\" is read as HTML and left out, so readers do not see it",
                "Write it in square brackets, [" + inside + "], or with a backslash before it, \\" + text + "."));
    }

    private void tellWaysOfWriting() {
        Map<String, Integer> all = new LinkedHashMap<>(elements);
        all.putAll(attributes);
        String what = elements.isEmpty()
                ? "the HTML " + (attributes.size() == 1 ? "attribute " : "attributes ")
                : "the HTML ";
        add(Fault.note(
                Rule.DROPPED_HTML,
                Collections.min(all.values()),
                what + named(all, "is", "are") + " left out; the words are kept",
                id.map(one -> "For a place that links lead to, write {#" + OneLine.beginning(one)
                                + "} at the end of the words.")
                        .orElse("Take away what is left out, or write it in Markdown: all pages of the handbook look"
                                + " alike.")));
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
                attributes.putIfAbsent(OneLine.beginning(name), line);
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

    private static int first(Map<String, Integer> lineByName) {
        return Collections.min(lineByName.values());
    }

    private static String named(Map<String, Integer> lineByName, String one, String several) {
        List<String> names = new ArrayList<>(lineByName.keySet());
        if (names.size() == 1) {
            return names.get(0) + " " + one;
        }
        boolean all = names.size() <= MOST_NAMED;
        List<String> before = names.subList(0, all ? names.size() - 1 : MOST_NAMED);
        return before.stream().collect(Collectors.joining(", ")) + " and "
                + (all ? names.get(names.size() - 1) : "others") + " " + several;
    }
}
