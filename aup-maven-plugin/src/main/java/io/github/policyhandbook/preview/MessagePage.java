package io.github.policyhandbook.preview;

import io.github.policyhandbook.site.Words;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A page of the preview's own, where the handbook has none to show. */
final class MessagePage {

    private static final Words WORDS = Words.english();

    private MessagePage() {}

    /** Where no page stands at that address, or none any more. */
    static String notFound() {
        return page(WORDS.say("preview.not-found"), WORDS.say("preview.not-found-text"));
    }

    /** Where the page, or the whole handbook, cannot be made. */
    static String broken(String message) {
        return page(WORDS.say("preview.broken"), message);
    }

    /**
     * A page with a heading and some lines.
     *
     * @param message each of its lines is a paragraph
     */
    static String page(String heading, String message) {
        String paragraphs = Arrays.stream(message.split("\\R"))
                .map(line -> "<p>" + BarHtml.escaped(line.strip()) + "</p>\n")
                .collect(Collectors.joining());
        return "<!DOCTYPE html>\n<html lang=\"" + WORDS.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n<title>"
                + BarHtml.escaped(heading)
                + "</title>\n</head>\n<body class=\"aup-preview-message\">\n<main>\n<h1>"
                + BarHtml.escaped(heading) + "</h1>\n" + paragraphs
                + "<p><a href=\"/\">" + BarHtml.escaped(WORDS.say("preview.home"))
                + "</a></p>\n</main>\n</body>\n</html>\n";
    }
}
