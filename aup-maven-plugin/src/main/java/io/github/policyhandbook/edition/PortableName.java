package io.github.policyhandbook.edition;

import java.util.regex.Pattern;

/**
 * Which names every machine can give to a file or folder: a site is built on one and copied to another.
 *
 * @see <a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming files, paths, and namespaces</a>
 */
final class PortableName {

    /** With every ending: to Windows {@code con.v2.html} is the console too. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private PortableName() {}

    /** Whether Windows takes it, whatever comes behind its first dot, for a device. */
    static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    /** Whether a word put behind it would not be enough: Windows drops a dot at its end, and reads to the first one. */
    static boolean isBeyondMending(String name) {
        return name.endsWith(".") || (name.contains(".") && isDevice(name));
    }
}
