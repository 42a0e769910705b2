package io.github.policyhandbook.site;

import java.util.Base64;

/** A picture that stands in its page instead of beside it, as an address of the {@code data:} scheme (RFC 2397). */
final class EmbeddedPicture {

    private EmbeddedPicture() {}

    /**
     * The address that holds the whole picture.
     *
     * @param ending the ending of its file: {@code svg}, {@code jpg}
     */
    static String address(String ending, byte[] picture) {
        String type = ending.equals("svg") ? "svg+xml" : ending.equals("jpg") ? "jpeg" : ending;
        return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(picture);
    }
}
