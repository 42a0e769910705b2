package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.HandbookException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Reads where a preview is to listen, from the values of its parameters. */
public final class PreviewParameters {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int USUAL_PORT = 8080;
    private static final int MOST = 65_535;

    private PreviewParameters() {}

    /**
     * The place; where nothing is stated, port 8080 of this machine alone.
     *
     * @param address {@code aup.address}, blank where none is stated
     * @param port {@code aup.port}, likewise
     */
    public static PreviewSettings.Place place(String address, String port) {
        String stated = address.isBlank() ? LOOPBACK : address.strip();
        return new PreviewSettings.Place(address(stated), stated, port(port), !port.isBlank());
    }

    private static int port(String value) {
        if (value.isBlank()) {
            return USUAL_PORT;
        }
        try {
            int port = Integer.parseInt(value.strip());
            if (port >= 1 && port <= MOST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Refused below like any other value that makes no sense.
        }
        throw Parameters.refused("port", value, "a number from 1 to " + MOST, String.valueOf(USUAL_PORT));
    }

    private static InetAddress address(String stated) {
        try {
            InetAddress address = InetAddress.getByName(stated);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
        } catch (UnknownHostException | SocketException e) {
            throw refused(stated, e);
        }
        throw refused(stated, null);
    }

    private static HandbookException refused(String stated, @Nullable Throwable cause) {
        String message = "aup.address is \"" + stated + "\", but must be an address of this machine."
                + "\n  Leave it out, and the preview is seen on this machine alone; or, for all who can reach this machine:"
                + " -Daup.address=0.0.0.0";
        return cause == null ? new HandbookException(message) : new HandbookException(message, cause);
    }
}
