package io.github.policyhandbook.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which requests are answered: those to read, that a page of the preview, or a person, asks of this machine by name. */
final class RequestCheck {

    static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** Another port of this machine counts as the same site, but may be anybody's program. */
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    private static final int LONGEST = 4_096;
    private static final int LONGEST_HEAD = 32_768;

    private final AllowedHosts hosts;

    RequestCheck(AllowedHosts hosts) {
        this.hosts = hosts;
    }

    /** Why it is not answered; empty where it is. */
    Optional<Refusal> refusal(HttpExchange request) {
        return head(request)
                .or(() -> host(request))
                .or(() -> method(request))
                .or(() -> target(request))
                .or(() -> otherSite(request));
    }

    private static Optional<Refusal> head(HttpExchange request) {
        int length = request.getRequestHeaders().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + value))
                .mapToInt(String::length)
                .sum();
        return length > LONGEST_HEAD
                ? Optional.of(new Refusal(Refusal.HEAD_TOO_LONG, "No browser says that much of itself."))
                : Optional.empty();
    }

    private Optional<Refusal> host(HttpExchange request) {
        List<String> stated = request.getRequestHeaders().getOrDefault("Host", List.of());
        if (stated.size() != 1) {
            return Optional.of(new Refusal(Refusal.BAD_REQUEST, "A request names one host."));
        }
        URI target = request.getRequestURI();
        boolean ours = isAllowed(stated.get(0), request)
                && (target.getRawAuthority() == null || isAllowed(target.getRawAuthority(), request));
        return ours
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Refusal.MISDIRECTED,
                        "This preview is not known under that name. Use the address that aup:serve printed."));
    }

    private boolean isAllowed(String host, HttpExchange request) {
        return hosts.allow(host, request.getLocalAddress().getAddress());
    }

    private static Optional<Refusal> method(HttpExchange request) {
        return METHODS.contains(request.getRequestMethod())
                ? Optional.empty()
                : Optional.of(new Refusal(Refusal.NOT_ALLOWED, "A preview is only read: GET and HEAD."));
    }

    private static Optional<Refusal> target(HttpExchange request) {
        URI target = request.getRequestURI();
        if (target.toString().length() > LONGEST) {
            return Optional.of(new Refusal(Refusal.TOO_LONG, "No address of a handbook is that long."));
        }
        boolean web = target.getScheme() == null || target.getScheme().equalsIgnoreCase("http");
        boolean path = target.getRawPath() != null
                && RequestedPath.of(target.getRawPath()).isPresent();
        boolean whole = target.getScheme() == null && target.getRawAuthority() != null;
        return web && path && !whole && target.getRawFragment() == null
                ? Optional.empty()
                : Optional.of(new Refusal(Refusal.BAD_REQUEST, "That is no address of a page."));
    }

    /** A page of another site may lead here, but not load anything from here. */
    private static Optional<Refusal> otherSite(HttpExchange request) {
        Headers headers = request.getRequestHeaders();
        boolean elsewhere = OTHER_SITES.contains(String.valueOf(headers.getFirst("Sec-Fetch-Site")));
        boolean led = "navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
                && "document".equals(headers.getFirst("Sec-Fetch-Dest"));
        return elsewhere && !led
                ? Optional.of(new Refusal(Refusal.FORBIDDEN, "Another web site asked for this."))
                : Optional.empty();
    }
}
