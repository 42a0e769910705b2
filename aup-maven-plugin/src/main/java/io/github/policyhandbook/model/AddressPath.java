package io.github.policyhandbook.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A file's path as part of a web address.
 *
 * <p>Letters stay as they are spelt: {@link java.net.URI} would write an accent that is a sign of its own, as in names from
 * a Mac, together with its letter, which is the name of another file.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-2.1">RFC 3986, section 2.1</a>
 */
public final class AddressPath {

    private AddressPath() {}

    /** The path with every sign that could mean something written as {@code %20}; the slashes between folders stay. */
    public static String of(String path) {
        return Arrays.stream(path.split("/"))
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
