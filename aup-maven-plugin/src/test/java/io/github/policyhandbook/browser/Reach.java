package io.github.policyhandbook.browser;

/** How a reader comes to the site. */
enum Reach {
    /** By double-click, from a shared drive. */
    FOLDER,
    /** From a web server's sub-folder. */
    WEB
}
