package io.github.policyhandbook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a folder as a school's intranet does: below a path of its own, on this machine only. */
final class WebServer implements AutoCloseable {

    private static final String BELOW = "/intranet/handbook/";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "csv", "text/csv; charset=utf-8",
            "xml", "application/xml");

    private final HttpServer server;
    private final Path folder;

    private WebServer(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * Starts it at a free port.
     *
     * @throws UncheckedIOException if no port can be had
     */
    static WebServer of(Path folder) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            WebServer started = new WebServer(server, folder);
            server.createContext("/", started::answer);
            server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("no web server could be started for the tests", e);
        }
    }

    /** Where the folder is served; ends with a slash. */
    URI address() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + BELOW);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = path.startsWith(BELOW) ? folder.resolve(path.substring(BELOW.length())) : folder;
            boolean found = Files.isRegularFile(file);
            // What a server does with a page it does not have: the handbook's own answer.
            byte[] body = Files.readAllBytes(found ? file : folder.resolve("404.html"));
            exchange.getResponseHeaders().set("Content-Type", typeOf(found ? file : Path.of("404.html")));
            exchange.sendResponseHeaders(found ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String typeOf(Path file) {
        String name = file.getFileName().toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
