package io.github.policyhandbook.browser;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands every test of a run the same browser and the same site: to start either takes seconds. */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver, BeforeEachCallback {

    private static final String WITHOUT = "Browser tests are skipped: no chromium and chromedriver found."
            + " docs/browser-tests.md tells how to have them.";

    private static final Namespace RUN = Namespace.create(ChromiumExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (InstalledChromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        store(context).getOrComputeIfAbsent(WITHOUT, ChromiumExtension::say);
        return ConditionEvaluationResult.disabled(WITHOUT);
    }

    /** No test finds the window, the colours or the choices that another one left. */
    @Override
    public void beforeEach(ExtensionContext context) {
        Browser browser = store(context).get(Browser.class, Browser.class);
        if (browser != null) {
            browser.reset();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == SiteUnderTest.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == Browser.class) {
            return store(context).getOrComputeIfAbsent(Browser.class, type -> Browser.withScripts(), Browser.class);
        }
        return store(context)
                .getOrComputeIfAbsent(SiteUnderTest.class, type -> SiteUnderTest.ofTheSample(), SiteUnderTest.class);
    }

    /** Once a run: Maven shows how many tests were skipped, but not why. */
    private static String say(String sentence) {
        System.err.println(sentence);
        return sentence;
    }

    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(RUN);
    }
}
