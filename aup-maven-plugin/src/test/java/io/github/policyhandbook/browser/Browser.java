package io.github.policyhandbook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window. */
final class Browser implements AutoCloseable {

    /** Held, since a logger that nobody holds forgets its level. It tells of releases newer than Selenium's. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    /** Every page of the disk shares one memory with it. */
    private static final Path EMPTY = empty();

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser withScripts() {
        return start(options());
    }

    /** As where a school's policy switches scripts off. */
    static Browser withoutScripts() {
        ChromeOptions options = options();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        return start(options);
    }

    private static Browser start(ChromeOptions options) {
        SELENIUM.setLevel(Level.SEVERE);
        InstalledChromium installed = InstalledChromium.find().orElseThrow();
        options.setBinary(installed.browser().toFile());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed.driver().toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return new Browser(driver);
    }

    private static Path empty() {
        try {
            Path page = Files.createTempFile("empty", ".html");
            page.toFile().deleteOnExit();
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        // Only pages that this build has made are opened, and a container has no room for the sandbox.
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.addArguments("--hide-scrollbars", "--lang=en-GB", "--no-first-run", "--no-default-browser-check");
        options.addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    void open(URI address) {
        driver.get(address.toString());
    }

    /** The window's inside, in CSS pixels. */
    /** A desktop's window, as light as the reader's system has it, that remembers no choice of a reader. */
    void reset() {
        resize(1280, 900);
        command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        // What a page keeps when it is left, it keeps now, and not when the next one is opened already.
        open(EMPTY.toUri());
        run("localStorage.clear()");
    }

    void resize(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the reader's system asks for: {@code prefers-color-scheme} as {@code dark}; nothing more than that. */
    void prefer(String feature, String value) {
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** Presses a key and lets it go: {@code Tab}, {@code Enter}, {@code n}. */
    void press(String key) {
        Map<String, Object> down = Map.of(
                "type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code(key), "text", textOf(key));
        command("Input.dispatchKeyEvent", down);
        command("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code(key)));
    }

    private static int code(String key) {
        return switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Escape" -> 27;
            default -> key.toUpperCase(Locale.ROOT).charAt(0);
        };
    }

    private static String textOf(String key) {
        return key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
    }

    /** Runs a script in the page; its {@code return} is the answer. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that calls its last argument with a list when it is done. */
    List<?> await(String script) {
        return (List<?>) driver.executeAsyncScript(script);
    }

    /** The one element there, shown or not. */
    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The text of the elements that are shown, each as a reader sees it. */
    List<String> texts(String selector) {
        return all(selector).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    /** Types into a field in place of what stands there, as with keys. */
    void type(String selector, String text) {
        WebElement field = find(selector);
        field.clear();
        field.sendKeys(text);
    }

    /** Clicks an element in the middle of the window, where no bar at its edge covers it. */
    void click(WebElement element) {
        run("arguments[0].scrollIntoView({ block: 'center' })", element);
        element.click();
    }

    /** The same for the first element the selector finds, as soon as it is shown: a busy machine lays out late. */
    void click(String selector) {
        until(selector + " is shown", () -> find(selector).isDisplayed());
        click(find(selector));
    }

    /** Waits until that holds, for a minute at most: a busy machine takes its time. A page may be loaded again while it is looked at. */
    void until(String what, BooleanSupplier holds) {
        new WebDriverWait(driver, Duration.ofMinutes(1))
                .withMessage(what)
                .ignoring(StaleElementReferenceException.class)
                .until(any -> holds.getAsBoolean());
    }

    /** Where the browser is. */
    String address() {
        return driver.getCurrentUrl();
    }

    /** A command of Chromium's own protocol, for what a web driver does not know. */
    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** Whatever it logged of that type since it was last asked. */
    List<String> log(String type) {
        List<String> lines = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(type)) {
            lines.add(entry.getMessage());
        }
        return lines;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
