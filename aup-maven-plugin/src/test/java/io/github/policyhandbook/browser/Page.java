package io.github.policyhandbook.browser;

/**
 * A page that stands for all of its kind.
 *
 * @param kind what kind it is: {@code policies/<policy>}, or a sentence
 * @param file its path below the site's folder
 */
record Page(String kind, String file) {

    @Override
    public String toString() {
        return kind + " (" + file + ")";
    }
}
