package io.github.policyhandbook.markdown;

import io.github.policyhandbook.markdown.Inline.Close;
import io.github.policyhandbook.markdown.Inline.Code;
import io.github.policyhandbook.markdown.Inline.LineEnd;
import io.github.policyhandbook.markdown.Inline.LinkClose;
import io.github.policyhandbook.markdown.Inline.LinkOpen;
import io.github.policyhandbook.markdown.Inline.Open;
import io.github.policyhandbook.markdown.Inline.Picture;
import io.github.policyhandbook.markdown.Inline.Words;
import io.github.policyhandbook.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The words of one block: a paragraph, a heading, a table cell. */
record InlineText(List<Inline> steps) {

    InlineText {
        steps = List.copyOf(steps);
    }

    /** Its plain text as a reader sees it, blanks collapsed. */
    String text() {
        return Blanks.collapse(rawText());
    }

    /** Its plain text with the blanks its author left. */
    String rawText() {
        if (steps.size() == 1) {
            return wordsOf(steps.get(0));
        }
        StringBuilder text = new StringBuilder();
        for (Inline step : steps) {
            text.append(wordsOf(step));
        }
        return text.toString();
    }

    /**
     * The same text with its emphasis written out in one way whatever marks its author used: {@code *strong*},
     * {@code _emphasis_}, {@code ~~struck out~~}.
     */
    String styled() {
        StringBuilder text = new StringBuilder();
        for (Inline step : steps) {
            if (step instanceof Open open) {
                text.append(mark(open.element()));
            } else if (step instanceof Close close) {
                text.append(mark(close.element()));
            } else if (step instanceof Code code) {
                text.append('`').append(code.text()).append('`');
            } else {
                text.append(wordsOf(step));
            }
        }
        return Blanks.collapse(text.toString());
    }

    /** Its links and images, in the order in which they begin. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        int open = -1;
        LinkOpen opened = new LinkOpen("", "", 0);
        StringBuilder words = new StringBuilder();
        for (Inline step : steps) {
            words.append(wordsOf(step));
            if (step instanceof LinkOpen link) {
                open = links.size();
                opened = link;
                words.setLength(0);
                links.add(link("", link));
            } else if (step instanceof LinkClose && open >= 0) {
                links.set(open, link(Blanks.collapse(words.toString()), opened));
                open = -1;
            } else if (step instanceof Picture picture) {
                links.add(new Link(
                        Blanks.collapse(picture.alternative()),
                        picture.target(),
                        true,
                        OptionalInt.of(picture.line())));
            }
        }
        return links;
    }

    private static Link link(String words, LinkOpen opened) {
        return new Link(words, opened.target(), false, OptionalInt.of(opened.line()));
    }

    /** Whether there is nothing in it to read or look at. */
    boolean isEmpty() {
        return steps.stream().noneMatch(Picture.class::isInstance) && Blanks.areAll(rawText());
    }

    /** How many characters of the raw text come before the first code, link or image. */
    int leadingWords() {
        int length = 0;
        for (Inline step : steps) {
            if (step instanceof Code || step instanceof LinkOpen || step instanceof Picture) {
                break;
            }
            length += wordsOf(step).length();
        }
        return length;
    }

    /** The text without its first characters, which are words; emphasis that held nothing else goes with them. */
    InlineText withoutLeading(int characters) {
        List<Inline> kept = new ArrayList<>();
        int left = characters;
        for (Inline step : steps) {
            String words = wordsOf(step);
            int cut = Math.min(left, words.length());
            left -= cut;
            if (cut == 0) {
                keep(step, kept);
            } else if (cut < words.length()) {
                kept.add(new Words(words.substring(cut)));
            }
        }
        return new InlineText(kept);
    }

    private static void keep(Inline step, List<Inline> kept) {
        boolean closesNothing = step instanceof Close close
                && !kept.isEmpty()
                && kept.get(kept.size() - 1) instanceof Open open
                && open.element().equals(close.element());
        if (closesNothing) {
            kept.remove(kept.size() - 1);
        } else {
            kept.add(step);
        }
    }

    private static String wordsOf(Inline step) {
        if (step instanceof Words words) {
            return words.text();
        }
        if (step instanceof Code code) {
            return code.text();
        }
        if (step instanceof Picture picture) {
            return picture.alternative();
        }
        return step instanceof LineEnd ? "\n" : "";
    }

    private static String mark(String element) {
        return switch (element) {
            case "strong" -> "*";
            case "em" -> "_";
            case "del" -> "~~";
            case "code" -> "`";
            default -> "";
        };
    }
}
