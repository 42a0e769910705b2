package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTML tags that stand among the words of one block, brought into pairs. Only a pair within the same words counts:
 * a tag left open can then never reach into the clauses behind it.
 */
final class RawTags {

    private static final Pattern TAG =
            Pattern.compile("<(?<close>/?)(?<name>[A-Za-z][A-Za-z0-9]*)\\b.*", Pattern.DOTALL);

    /** The elements whose tags are kept, and what they are called in the page. */
    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("strong", "strong"),
            Map.entry("b", "strong"),
            Map.entry("em", "em"),
            Map.entry("i", "em"),
            Map.entry("del", "del"),
            Map.entry("s", "del"),
            Map.entry("strike", "del"),
            Map.entry("code", "code"),
            Map.entry("tt", "code"),
            Map.entry("u", "u"),
            Map.entry("ins", "ins"),
            Map.entry("sub", "sub"),
            Map.entry("sup", "sup"),
            Map.entry("kbd", "kbd"),
            Map.entry("small", "small"),
            Map.entry("mark", "mark"),
            Map.entry("q", "q"),
            Map.entry("cite", "cite"));

    /** The elements whose text is no text for readers. */
    private static final Set<String> HIDDEN = Set.of("script", "style", "template", "iframe", "object", "svg", "math");

    private final Map<Node, Node> endOf = new IdentityHashMap<>();
    private final Map<Node, Node> startOf = new IdentityHashMap<>();

    /** Pairs the tags among the children of a node. */
    RawTags(Node parent) {
        Deque<Node> open = new ArrayDeque<>();
        Map<String, Integer> openNames = new HashMap<>();
        for (Node node : parent.getChildren()) {
            if (!(node instanceof HtmlInline)) {
                continue;
            }
            String name = name(node);
            if (!isEnd(node)) {
                open.push(node);
                openNames.merge(name, 1, Integer::sum);
            } else if (openNames.getOrDefault(name, 0) > 0) {
                pairWith(node, name, open, openNames);
            }
        }
    }

    private void pairWith(Node end, String name, Deque<Node> open, Map<String, Integer> openNames) {
        Node start = open.pop();
        openNames.merge(name(start), -1, Integer::sum);
        while (!name(start).equals(name)) {
            start = open.pop();
            openNames.merge(name(start), -1, Integer::sum);
        }
        endOf.put(start, end);
        startOf.put(end, start);
    }

    /** The page's element for the tag of a pair; empty where the tag is dropped. */
    Optional<String> element(Node tag) {
        return isPaired(tag) ? Optional.ofNullable(KEPT.get(name(tag))) : Optional.empty();
    }

    /** The end of an element whose text is not for readers. */
    Optional<Node> endOfHidden(Node tag) {
        return isHidden(name(tag)) ? Optional.ofNullable(endOf.get(tag)) : Optional.empty();
    }

    /** Whether the text of an element is no text for readers. */
    static boolean isHidden(String element) {
        return HIDDEN.contains(element);
    }

    /** Whether the tags of an element are kept in pairs. */
    static boolean isKept(String element) {
        return KEPT.containsKey(element);
    }

    boolean isPaired(Node tag) {
        return endOf.containsKey(tag) || startOf.containsKey(tag);
    }

    static boolean isEnd(Node tag) {
        Matcher matcher = TAG.matcher(tag.getChars());
        return matcher.matches() && !matcher.group("close").isEmpty();
    }

    /** The tag's name in lower case; empty for declarations and the like. */
    static String name(Node tag) {
        Matcher matcher = TAG.matcher(tag.getChars());
        return matcher.matches() ? matcher.group("name").toLowerCase(Locale.ROOT) : "";
    }
}
