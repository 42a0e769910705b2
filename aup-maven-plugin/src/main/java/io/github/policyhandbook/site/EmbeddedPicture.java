package io.github.policyhandbook.site;

import java.util.Base64;
import java.util.Optional;

/** A picture that stands in its page instead of beside it, as an address of the {@code data:} scheme (RFC 2397). */
public final class EmbeddedPicture {

    private static final String BEGINNING = "data:image/";
    private static final String BASE64 = ";base64,";

    private EmbeddedPicture() {}

    /**
     * The address that holds the whole picture.
     *
     * @param ending the ending of its file: {@code svg}, {@code jpg}
     */
    static String address(String ending, byte[] picture) {
        String type = ending.equals("svg") ? "svg+xml" : ending.equals("jpg") ? "jpeg" : ending;
        return BEGINNING + type + BASE64 + Base64.getEncoder().encodeToString(picture);
    }

    /** The picture in such an address; empty where the address is another one. */
    public static Optional<byte[]> bytes(String address) {
        int before = address.indexOf(BASE64);
        return address.startsWith(BEGINNING) && before > 0
                ? Optional.of(Base64.getDecoder().decode(address.substring(before + BASE64.length())))
                : Optional.empty();
    }
}
