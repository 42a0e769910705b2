package io.github.policyhandbook.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows a handbook in the browsers of this machine. */
public final class PreviewServer implements AutoCloseable {

    private static final int WAITING_TO_CONNECT = 50;

    /** A page takes one while it waits for news, and some seconds longer when it is left. */
    private static final int MOST_REQUESTS = 200;

    private static final long PATIENCE_MILLISECONDS = 10_000;

    private final HttpServer server;
    private final ExecutorService requests;
    private final LiveHandbook live;
    private final News news;
    private final RequestCheck check;

    private PreviewServer(HttpServer server, LiveHandbook live, String stated) {
        this.server = server;
        this.live = live;
        this.news = new News(live, PATIENCE_MILLISECONDS);
        this.check =
                new RequestCheck(new AllowedHosts(stated, server.getAddress().getPort()));
        this.requests = requests();
    }

    /**
     * Listens, and shows what is live.
     *
     * @param address where to listen
     * @param stated the same as it was written, under which a browser may ask for it
     * @param port 0 for any that is free
     * @throws IOException if nothing can listen there, as a {@link java.net.BindException} where another program does
     */
    public static PreviewServer start(LiveHandbook live, InetAddress address, String stated, int port)
            throws IOException {
        JdkServer.limit();
        HttpServer server = HttpServer.create(new InetSocketAddress(address, port), WAITING_TO_CONNECT);
        PreviewServer preview = new PreviewServer(server, live, stated);
        server.setExecutor(preview.requests);
        server.createContext("/", preview::answer);
        server.start();
        return preview;
    }

    /** The port that is listened on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Ends at once; pages that wait are told nothing more. */
    @Override
    public void close() {
        live.end();
        server.stop(0);
        requests.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            replyOrFault(exchange).send(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever asked is told of a fault, as long as the exchange is open. */
    private Reply replyOrFault(HttpExchange exchange) throws InterruptedException {
        try {
            return reply(exchange);
        } catch (HandbookException e) {
            return Reply.text(503, e.getMessage() + "\n");
        } catch (RuntimeException | Error e) {
            return Reply.text(500, "The preview has a fault: " + e + "\n");
        }
    }

    private Reply reply(HttpExchange exchange) throws InterruptedException {
        Optional<Refusal> refusal = check.refusal(exchange);
        if (refusal.isPresent()) {
            return Reply.refusal(refusal.get());
        }
        String path = RequestedPath.of(exchange.getRequestURI().getRawPath()).orElseThrow();
        if (path.equals(OwnFiles.NEWS)) {
            String query = exchange.getRequestURI().getRawQuery();
            return news.answer(query == null ? "" : query);
        }
        if (path.startsWith(OwnFiles.FOLDER)) {
            return OwnFiles.at(path)
                    .map(file -> Reply.file(path, file))
                    .orElseGet(() -> Reply.text(404, "The preview has no such file.\n"));
        }
        return ofHandbook(path, live.now());
    }

    private static Reply ofHandbook(String path, PreviewedHandbook handbook) {
        boolean page = path.endsWith(".html") || path.lastIndexOf('.') <= path.lastIndexOf('/');
        return page
                ? Reply.page(PreviewPage.of(ShownPage.of(handbook, path), path))
                : handbook.file(path)
                        .map(bytes -> Reply.file(path, bytes))
                        .orElseGet(() -> Reply.text(404, "The handbook has no such file.\n"));
    }

    /** As many threads as there are requests, since those for news wait; none is kept that nobody needs. */
    private static ExecutorService requests() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(0, MOST_REQUESTS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "aup-request-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
