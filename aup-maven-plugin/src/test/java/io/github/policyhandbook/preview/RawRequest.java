package io.github.policyhandbook.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends bytes to a preview as no browser would, and reads what comes back. */
final class RawRequest {

    private static final int PATIENCE_MILLISECONDS = 20_000;

    private RawRequest() {}

    /** What is answered, whole; empty where the connection is closed without a word. */
    static String answer(int port, String sent) {
        try (Socket socket = open(port)) {
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head of the answer to a request line with the right host. */
    static String to(int port, String line) {
        return answer(port, line + "\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n");
    }

    static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        return socket;
    }
}
