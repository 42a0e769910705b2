package io.github.policyhandbook.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.openqa.selenium.logging.LogType;

/** What a browser asked for. */
final class Requests {

    private Requests() {}

    /** The addresses since it was last asked. */
    static List<String> of(Browser browser) {
        return browser.log(LogType.PERFORMANCE).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject().getAsJsonObject("message"))
                .filter(message -> message.get("method").getAsString().equals("Network.requestWillBeSent"))
                .map(Requests::address)
                .toList();
    }

    private static String address(JsonObject message) {
        return message.getAsJsonObject("params")
                .getAsJsonObject("request")
                .get("url")
                .getAsString()
                // Chromium writes a folder with one slash or with three.
                .replaceFirst("^file:///", "file:/");
    }
}
