package io.github.policyhandbook.preview;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Under which names a browser may ask for the preview. A web page elsewhere can give its own name this machine's address (DNS
 * rebinding) and would then read drafts in the browser of whoever writes them: so other names are refused. An address in
 * figures cannot be given away like that.
 */
final class AllowedHosts {

    private static final int HTTP = 80;
    private static final Set<String> OF_THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String UP_TO_255 = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern IN_FIGURES = Pattern.compile(UP_TO_255 + "(\\." + UP_TO_255 + "){3}|\\[[0-9a-f:.]+]");

    private final String stated;
    private final int port;

    /**
     * @param stated the name or address that was asked for, which may be used too
     * @param port the port that is listened on
     */
    AllowedHosts(String stated, int port) {
        this.stated = stated.toLowerCase(Locale.ROOT);
        this.port = port;
    }

    /**
     * Whether the handbook may be asked for under that name.
     *
     * @param host as the browser sent it, mostly with the port: {@code localhost:8080}
     * @param local the address of this machine at which the request came in
     */
    boolean allow(String host, InetAddress local) {
        String sent = host.toLowerCase(Locale.ROOT);
        String end = ":" + port;
        if (!sent.endsWith(end) && port != HTTP) {
            return false;
        }
        String name = sent.endsWith(end) ? sent.substring(0, sent.length() - end.length()) : sent;
        return OF_THIS_MACHINE.contains(name)
                || name.equals(stated)
                || name.equals("[" + stated + "]")
                || isAddressOf(local, name);
    }

    /** Whether a name is an address, so that Java asks no name server for it. */
    static boolean isInFigures(String name) {
        return IN_FIGURES.matcher(name).matches();
    }

    private static boolean isAddressOf(InetAddress local, String name) {
        if (!isInFigures(name)) {
            return false;
        }
        try {
            return InetAddress.getByName(name).equals(local);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
