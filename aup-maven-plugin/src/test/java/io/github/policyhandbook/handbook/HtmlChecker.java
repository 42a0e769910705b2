package io.github.policyhandbook.handbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The checker of the W3C for HTML and style sheets, in this process. */
final class HtmlChecker {

    private static final String RULES = "http://s.validator.nu/html5-rdfalite.rnc";

    /**
     * Newer CSS that browsers read and the checker does not, and what stands for it in the check: {@code selector()} (
     * css-conditional-4), {@code ::details-content} (css-pseudo-4), a variable in {@code color-mix()} (css-color-5).
     */
    private static final Map<Pattern, String> KNOWN_BY_BROWSERS_ALONE = new LinkedHashMap<>();

    static {
        KNOWN_BY_BROWSERS_ALONE.put(Pattern.compile("(?<=@supports |not )selector\\([^{]*\\)"), "(gap: 0)");
        KNOWN_BY_BROWSERS_ALONE.put(Pattern.compile("::details-content"), "::after");
        KNOWN_BY_BROWSERS_ALONE.put(Pattern.compile("@bottom-right \\{[^}]*\\}"), "");
        KNOWN_BY_BROWSERS_ALONE.put(
                Pattern.compile("color-mix\\(in srgb,var\\(--\\w+\\) \\d+%,var\\(--\\w+\\)\\)"), "red");
    }

    private final Path site;
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
    private final List<String> errors = new ArrayList<>();

    private HtmlChecker(Path site) {
        this.site = site;
    }

    /** What is wrong with the files of a site, each as {@code history/a.html:12: what it is}. */
    static List<String> errorsIn(Path site, List<Path> files) throws Exception {
        HtmlChecker checker = new HtmlChecker(site);
        checker.readRules();
        for (Path file : files) {
            checker.check(file);
        }
        return List.copyOf(checker.errors);
    }

    private void readRules() throws Exception {
        ErrorHandler strict = new Listener("the rules", errors);
        checker.setUpMainSchema(RULES, strict);
    }

    private void check(Path file) throws IOException, SAXException {
        String path = site.relativize(file).toString().replace('\\', '/');
        checker.setUpValidatorAndParsers(new Listener(path, errors), false, false);
        checker.setAllowCss(true);
        String text = readable(Files.readString(file));
        // An address on the web: the page's own security policy is checked against it.
        String address = URI.create("https://handbook.example/").resolve(path).toString();
        if (path.endsWith(".css")) {
            checker.checkCssInputSource(source(text, address));
        } else {
            checker.checkHtmlInputSource(source(text, address));
        }
    }

    /** A page may have a sheet in it. */
    private static String readable(String file) {
        String read = file;
        for (Map.Entry<Pattern, String> known : KNOWN_BY_BROWSERS_ALONE.entrySet()) {
            read = known.getKey().matcher(read).replaceAll(known.getValue());
        }
        return read;
    }

    private static InputSource source(String text, String address) {
        InputSource source = new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        source.setSystemId(address);
        source.setEncoding("UTF-8");
        return source;
    }

    /** Writes down errors; warnings are about habits, not about what is valid. */
    private record Listener(String path, List<String> errors) implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            errors.add(path + ":" + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
