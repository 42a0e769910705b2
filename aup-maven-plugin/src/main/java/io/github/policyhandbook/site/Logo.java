package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Sha256;

/**
 * The picture of the school or trust at the head of every page.
 *
 * @param ending the sort of picture: {@code svg}, {@code png}, {@code jpg}, {@code jpeg}, {@code webp}
 */
public record Logo(String ending, byte[] bytes) {

    public Logo {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its place in the site, which changes with the picture, so that no browser shows an old one. */
    String path() {
        return "assets/logo-" + Sha256.hex(bytes).substring(0, 8) + "." + ending;
    }

    /** The picture as an address that holds all of it, for a page that is a file by itself. */
    public String embedded() {
        return EmbeddedPicture.address(ending, bytes);
    }
}
