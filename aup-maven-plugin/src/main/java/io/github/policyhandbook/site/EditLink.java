package io.github.policyhandbook.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a policy's file is edited in the browser. */
final class EditLink {

    private static final String PATH = "{path}";

    private EditLink() {}

    /**
     * The address of one file.
     *
     * @param pattern the address with {@code {path}} where the file's path goes
     * @param path the file's path in the repository
     */
    static String to(String pattern, String path) {
        return pattern.replace(PATH, encoded(path));
    }

    /** Every sign that could mean something in an address is written as {@code %20}; the slashes between folders stay. */
    private static String encoded(String path) {
        return Arrays.stream(path.split("/"))
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
