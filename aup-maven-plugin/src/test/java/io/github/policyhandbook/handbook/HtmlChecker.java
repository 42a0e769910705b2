package io.github.policyhandbook.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The checker of the W3C for HTML and style sheets, in this process. */
final class HtmlChecker {

    private static final String RULES = "http://s.validator.nu/html5-rdfalite.rnc";

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
        try (InputStream content = Files.newInputStream(file)) {
            InputSource source = new InputSource(content);
            // An address on the web: the page's own security policy is checked against it.
            source.setSystemId(
                    URI.create("https://handbook.example/").resolve(path).toString());
            source.setEncoding("UTF-8");
            if (path.endsWith(".css")) {
                checker.checkCssInputSource(source);
            } else {
                checker.checkHtmlInputSource(source);
            }
        }
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
