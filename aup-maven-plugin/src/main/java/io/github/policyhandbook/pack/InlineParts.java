package io.github.policyhandbook.pack;

import io.github.policyhandbook.model.Sha256;
import io.github.policyhandbook.site.Accent;
import io.github.policyhandbook.site.SafeHtml;
import io.github.policyhandbook.site.StaticAssets;
import io.github.policyhandbook.site.StyleSheets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The styles and scripts that stand in the pack's page, and the security policy that lets through these and nothing else:
 * each is named by its SHA-256, as Content Security Policy Level 3, section 2.3.1, has it. A mail program or a browser can
 * so be sure that nothing was added on the way, and no request leaves the page.
 *
 * @param style the style sheet, as it stands between its tags
 * @param scripts the scripts, as they stand between their tags
 * @param policy the security policy
 */
record InlineParts(SafeHtml style, List<SafeHtml> scripts, String policy) {

    private static final List<String> SHEETS = List.of(
            "changes",
            "change-tables",
            "pack-cover",
            "pack-paper",
            "pack-clerk",
            "pack-ask",
            "pack-decide",
            "print",
            "pack-print");

    InlineParts {
        scripts = List.copyOf(scripts);
    }

    /** The parts in the school's colour, where one is stated. */
    static InlineParts of(Optional<Accent> accent) {
        String style = StyleSheets.inOne(accent, SHEETS);
        List<String> scripts = PackScripts.NAMES.stream()
                .map(name -> new String(StaticAssets.bytes(name), StandardCharsets.UTF_8))
                .toList();
        return of(style, scripts);
    }

    /** @throws IllegalArgumentException if one of them would end its own tag, or read as the beginning of a comment */
    static InlineParts of(String style, List<String> scripts) {
        return new InlineParts(
                contained(style),
                scripts.stream().map(InlineParts::contained).toList(),
                "default-src 'none'; img-src data:; style-src " + source(style) + "; script-src " + sources(scripts)
                        + "; form-action 'none'; base-uri 'none'");
    }

    private static SafeHtml contained(String part) {
        if (part.contains("</") || part.contains("<!--")) {
            throw new IllegalArgumentException("a style sheet or script would break out of its page: " + part);
        }
        return new SafeHtml(part);
    }

    private static String sources(List<String> parts) {
        return parts.isEmpty()
                ? "'none'"
                : parts.stream().map(InlineParts::source).collect(Collectors.joining(" "));
    }

    private static String source(String part) {
        return "'sha256-" + Sha256.base64(part) + "'";
    }
}
