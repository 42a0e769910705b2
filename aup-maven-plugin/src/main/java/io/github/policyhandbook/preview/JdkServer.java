package io.github.policyhandbook.preview;

/**
 * The limits of Java's own web server, which are set by properties before the first server of a Java is made. What somebody set
 * already stays.
 */
final class JdkServer {

    private JdkServer() {}

    static void limit() {
        // A request that comes in drop by drop does not hold its thread for ever.
        usually("sun.net.httpserver.maxReqTime", "10");
        // Nor does an answer that nobody takes: by far longer than news is waited for, and a page is made.
        usually("sun.net.httpserver.maxRspTime", "120");
        usually("sun.net.httpserver.maxReqHeaders", "100");
        usually("sun.net.httpserver.maxReqHeaderSize", "65536");
        // Else every second packet waits for the browser's word that the first has come.
        usually("sun.net.httpserver.nodelay", "true");
    }

    private static void usually(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
