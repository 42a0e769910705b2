package io.github.policyhandbook.site;

import io.github.policyhandbook.model.AddressPath;

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
        return pattern.replace(PATH, AddressPath.of(path));
    }
}
