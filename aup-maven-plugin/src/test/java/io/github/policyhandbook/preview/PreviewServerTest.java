package io.github.policyhandbook.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as browsers, curious people and hostile programs send them. */
class PreviewServerTest {

    private final LiveHandbook live = new LiveHandbook(handbook("Sign in."));
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        server = PreviewServer.start(live, InetAddress.getLoopbackAddress(), "127.0.0.1", 0);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void aPageIsShownWithItsBarAndTheScriptThatFollowsIt() {
        String answer = get("/policies/visitors.html");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("Sign in.")
                .contains("<aside id=\"aup-preview\" aria-label=\"Preview\"><p class=\"draft\">")
                .contains("<script defer src=\"/aup-preview/preview.js\" data-page=\"policies/visitors.html\"");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("cache-control: no-store", "x-content-type-options: nosniff", "referrer-policy: no-referrer")
                .contains("content-security-policy: default-src 'none'", "frame-ancestors 'none'")
                .contains("cross-origin-resource-policy: same-origin");
    }

    @Test
    void theRootIsTheHomePageAndOtherFilesAreWhatTheyAre() {
        assertThat(get("/")).contains("Home").contains("id=\"aup-preview\"");
        assertThat(get("/register.csv"))
                .startsWith("HTTP/1.1 200 ")
                .contains("text/csv")
                .doesNotContain("aup-preview");
        assertThat(get("/aup-preview/preview.js")).startsWith("HTTP/1.1 200 ").contains("text/javascript");
        assertThat(get("/aup-preview/preview.css")).startsWith("HTTP/1.1 200 ").contains("text/css");
    }

    @Test
    void aRequestForTheHeadGetsNoMore() {
        String answer = RawRequest.to(server.port(), "HEAD /policies/visitors.html HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n").doesNotContain("Sign in.");
    }

    @Test
    void whereThereIsNoPageThePreviewSaysSoAndWaitsForIt() {
        assertThat(get("/policies/trips.html"))
                .startsWith("HTTP/1.1 404 ")
                .contains("There is no such page", "/aup-preview/preview.js");
        assertThat(get("/assets/nothing.png")).startsWith("HTTP/1.1 404 ");
        assertThat(get("/aup-preview/other")).startsWith("HTTP/1.1 404 ");
        assertThat(get("/register")).startsWith("HTTP/1.1 404 ").contains("/aup-preview/preview.js");
    }

    @Test
    void aPageThatCannotBeMadeSaysWhy() {
        assertThat(get("/broken.html"))
                .startsWith("HTTP/1.1 503 ")
                .contains("<p>home.peb:3: a word is missing.</p>", "/aup-preview/preview.js");
        assertThat(get("/broken.css"))
                .startsWith("HTTP/1.1 503 ")
                .endsWith("home.peb:3: a word is missing.\n  Mend it.\n");
    }

    @Test
    void aFaultIsToldToWhoeverAsked() {
        assertThat(get("/fault.html"))
                .startsWith("HTTP/1.1 500 ")
                .endsWith("The preview has a fault: java.lang.IllegalStateException: odd\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/policies/../../pom.xml",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2fpom.xml",
                "/..%5cpom.xml",
                "/policies/%00",
                "/policies//visitors.html",
                "//127.0.0.1/index.html",
                "/\\..\\pom.xml",
                "/%zz",
                "index.html",
                "*",
                "ftp://127.0.0.1/index.html"
            })
    void aPathThatLeadsElsewhereIsRefused(String path) {
        assertThat(RawRequest.to(server.port(), "GET " + path + " HTTP/1.1"))
                .satisfiesAnyOf(
                        answer -> assertThat(answer).startsWith("HTTP/1.1 400 "),
                        answer -> assertThat(answer).startsWith("HTTP/1.1 404 "),
                        answer -> assertThat(answer).startsWith("HTTP/1.1 421 "),
                        answer -> assertThat(answer).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND", "SAVE"})
    void aPreviewIsOnlyRead(String method) {
        String answer = RawRequest.to(server.port(), method + " /policies/visitors.html HTTP/1.1");

        assertThat(answer)
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: GET, HEAD")
                .doesNotContain("Sign in.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1:1",
                "localhost",
                "127.0.0.1.evil.example:PORT",
                "localhost:PORT@evil.example"
            })
    void anotherHostsNameIsRefused(String host) {
        String named = host.replace("PORT", String.valueOf(server.port()));

        String answer = RawRequest.answer(
                server.port(),
                "GET /policies/visitors.html HTTP/1.1\r\nHost: " + named + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 421 ").doesNotContain("Sign in.");
    }

    @Test
    void noHostOrTwoAreRefused() {
        String two = "Host: 127.0.0.1:" + server.port() + "\r\nHost: evil.example\r\n";

        assertThat(RawRequest.answer(server.port(), "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(RawRequest.answer(server.port(), "GET / HTTP/1.1\r\n" + two + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(RawRequest.answer(server.port(), "GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void aWholeAddressIsReadWhereItIsThisPreviews() {
        assertThat(get("http://127.0.0.1:" + server.port() + "/policies/visitors.html"))
                .startsWith("HTTP/1.1 200 ");
        assertThat(get("http://evil.example/policies/visitors.html")).startsWith("HTTP/1.1 421 ");
        assertThat(get("https://127.0.0.1:" + server.port() + "/")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void whatAnotherSiteLoadsIsRefusedAndAPersonWhoComesFromThereIsNot() {
        String loaded = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image\r\n";
        String framed = "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n";
        String led = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n";

        assertThat(getWith(loaded)).startsWith("HTTP/1.1 403 ");
        assertThat(getWith(framed)).startsWith("HTTP/1.1 403 ");
        assertThat(getWith(led)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void whatIsTooLongIsRefusedAndTheNextRequestIsAnswered() {
        assertThat(get("/" + "a".repeat(5_000))).startsWith("HTTP/1.1 414 ");
        assertThat(getWith("X-Long: " + "a".repeat(200_000) + "\r\n")).doesNotContain("Sign in.");
        assertThat(getWith("X-A: a" + "\r\nX-A: a".repeat(20_000) + "\r\n")).doesNotContain("Sign in.");
        assertThat(RawRequest.answer(server.port(), "\u0000\u0001\u0016\u0003\r\n\r\n"))
                .doesNotContain("Sign in.");

        assertThat(get("/")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void manyWhoConnectAndSayNothingKeepNobodyOut() throws IOException {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 150; i++) {
                idle.add(RawRequest.open(server.port()));
            }
            for (int i = 0; i < 20; i++) {
                idle.get(i).getOutputStream().write("GET / HT".getBytes(UTF_8));
                idle.get(i).getOutputStream().flush();
            }

            assertThat(get("/")).startsWith("HTTP/1.1 200 ");
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void whoTakesNothingOfAnAnswerHoldsNoThreadForEver() {
        assertThat(Integer.getInteger("sun.net.httpserver.maxRspTime")).isBetween(60, 600);
    }

    @Test
    void newsIsToldAsSoonAsThereIsSome() {
        String[] first = news("policies/visitors.html", "");
        String[] same = news("policies/visitors.html", "other");
        live.show(handbook("Sign in and out."));
        String[] next = news("policies/visitors.html", first[1]);

        assertThat(same).isEqualTo(first);
        assertThat(next[0]).isNotEqualTo(first[0]);
        assertThat(next[1]).isNotEqualTo(first[1]);
        assertThat(next[2]).startsWith("<p class=\"draft\">");
    }

    @Test
    void whoeverWaitsHearsOfAnotherStateOnlyWhereThePageIsAnother() throws InterruptedException {
        String seen = news("policies/visitors.html", "")[1];
        List<String[]> heard = new ArrayList<>();
        Thread waiting = new Thread(() -> heard.add(news("policies/visitors.html", seen)));
        waiting.start();

        live.show(handbook("Sign in."));
        live.show(handbook("Sign in."));
        live.show(handbook("Knock."));
        waiting.join();

        assertThat(heard).hasSize(1);
        assertThat(heard.get(0)[1]).isNotEqualTo(seen);
    }

    @Test
    void newsOfNoPageIsRefused() {
        assertThat(get("/aup-preview/news")).startsWith("HTTP/1.1 400 ");
        assertThat(get("/aup-preview/news?page=../pom.xml&seen=")).startsWith("HTTP/1.1 400 ");
        assertThat(get("/aup-preview/news?page=%2E%2E/pom.xml&seen=")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void onceItHasEndedNobodyIsAnswered() {
        server.close();

        assertThat(catchConnection()).isInstanceOf(IOException.class);
    }

    private Throwable catchConnection() {
        return catchThrowable(() -> RawRequest.open(server.port()).close());
    }

    private String get(String target) {
        return RawRequest.to(server.port(), "GET " + target + " HTTP/1.1");
    }

    private String getWith(String headers) {
        return RawRequest.answer(
                server.port(),
                "GET /policies/visitors.html HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + headers
                        + "Connection: close\r\n\r\n");
    }

    private String[] news(String page, String seen) {
        String answer = get("/aup-preview/news?page=" + page + "&seen=" + seen);
        return answer.substring(answer.indexOf("\r\n\r\n") + 4).split("\n");
    }

    private static PreviewedHandbook handbook(String text) {
        Map<String, String> files = Map.of(
                "index.html", "<html><head></head><body><main>Home</main></body></html>",
                "policies/visitors.html", "<html><head></head><body><main>" + text + "</main></body></html>",
                "register.csv", "policy,owner\n");
        return new PreviewedHandbook() {
            @Override
            public Optional<byte[]> file(String path) {
                if (path.startsWith("broken.")) {
                    throw new HandbookException("home.peb:3: a word is missing.\n  Mend it.");
                }
                if (path.equals("fault.html")) {
                    throw new IllegalStateException("odd");
                }
                return Optional.ofNullable(files.get(path)).map(file -> file.getBytes(UTF_8));
            }

            @Override
            public List<BarNote> notes(String path) {
                return path.startsWith("policies/")
                        ? List.of(BarNote.line(BarNote.Kind.DRAFT, "Draft:", "not committed.", List.of()))
                        : List.of();
            }
        };
    }
}
