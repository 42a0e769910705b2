package io.github.policyhandbook.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.util.List;
import java.util.Optional;

/**
 * Who may read and change a file or folder, as far as its disk tells.
 *
 * @param unix group and mode, where the disk has such
 * @param acl the list of who may do what, where the disk has one
 */
record Rights(Optional<Unix> unix, List<AclEntry> acl) {

    private static final String GROUP = "unix:gid";
    private static final String MODE = "unix:mode";
    private static final int ALL_BITS = 07777;
    private static final int OF_A_FILE = 0666;

    /**
     * Group and mode.
     *
     * @param mode twelve bits, with those that hand the group on to new files
     */
    record Unix(int group, int mode) {}

    Rights {
        acl = List.copyOf(acl);
    }

    /** Those of a file or folder; of a link, its own. */
    static Rights of(Path path) throws IOException {
        return new Rights(unix(path), acl(path));
    }

    private static Optional<Unix> unix(Path path) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Optional.empty();
        }
        int group = (Integer) Files.getAttribute(path, GROUP, LinkOption.NOFOLLOW_LINKS);
        int mode = (Integer) Files.getAttribute(path, MODE, LinkOption.NOFOLLOW_LINKS);
        return Optional.of(new Unix(group, mode & ALL_BITS));
    }

    private static List<AclEntry> acl(Path path) throws IOException {
        AclFileAttributeView view =
                Files.getFileAttributeView(path, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view == null ? List.of() : view.getAcl();
    }

    /** Those of a file in such a folder: who may enter may read. */
    Rights ofFiles() {
        return new Rights(unix.map(all -> new Unix(all.group(), all.mode() & OF_A_FILE)), List.of());
    }

    /**
     * Gives them to another file or folder; what it has already is not given again, for a disk without rights of its own
     * shows some and refuses to set any.
     *
     * @throws IOException if it has not got them in the end
     */
    void give(Path to) throws IOException {
        if (unix.isPresent() && !unix.equals(unix(to))) {
            give(unix.get(), to);
        }
        if (!acl.isEmpty() && !acl.equals(acl(to))) {
            Files.getFileAttributeView(to, AclFileAttributeView.class).setAcl(acl);
        }
    }

    /** The group first, for a change of group takes some of the bits away; the mode even where the group is not to be had. */
    private static void give(Unix rights, Path to) throws IOException {
        Optional<IOException> failure = Optional.empty();
        if (unix(to).filter(has -> has.group() == rights.group()).isEmpty()) {
            failure = set(GROUP, rights.group(), to);
        }
        if (unix(to).filter(has -> has.mode() == rights.mode()).isEmpty()) {
            Optional<IOException> another = set(MODE, rights.mode(), to);
            failure = failure.or(() -> another);
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (!unix(to).equals(Optional.of(rights))) {
            throw new IOException(to + " cannot be given the group and mode of the one before");
        }
    }

    private static Optional<IOException> set(String attribute, int value, Path to) {
        try {
            Files.setAttribute(to, attribute, value);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }
}
