package io.github.policyhandbook.publication;

/** Makes the small page that leads on from an address which the site no longer has. */
@FunctionalInterface
public interface MovedPage {

    /**
     * Its HTML, the same for the same paths.
     *
     * @param path where it stands
     * @param target where it leads; both from the site's root, with {@code /}
     */
    String html(String path, String target);
}
