package io.github.policyhandbook.history;

import java.io.IOException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit to the repository it is shown.
 *
 * <p>Left alone, JGit starts the installed {@code git} to find the machine's configuration, reads that and the user's,
 * makes a configuration folder of its own in the home folder, and measures the disk's clock by writing probe files into
 * {@code .git}. A handbook must not depend on any of that, and a build may run where none of it is allowed. So all
 * three configurations are empty here, but for one answer: the clock's resolution, given for every disk, which is what
 * keeps JGit from measuring.
 */
public final class QuietSystemReader extends SystemReader.Delegate {

    /** Coarser than any file system still in use, so that a file changed just now is read again rather than trusted. */
    private static final String CLOCK_RESOLUTION = "2000 ms";

    private static final Object LOCK = new Object();

    private QuietSystemReader(SystemReader system) {
        super(system);
    }

    /**
     * Makes JGit use it from now on. JGit keeps one reader for the whole JVM, so this is done under a lock, and before
     * the first repository is opened: what JGit has read by then it would remember.
     */
    public static void install() {
        synchronized (LOCK) {
            SystemReader present = SystemReader.getInstance();
            if (!(present instanceof QuietSystemReader)) {
                SystemReader.setInstance(new QuietSystemReader(present));
            }
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    /**
     * Variables such as {@code GIT_DIR} speak of another program's repository, not of the folder that was asked for; and
     * what is not found on the {@code PATH} cannot be started.
     */
    @Override
    public String getenv(String variable) {
        boolean hidden = variable.startsWith("GIT_") || variable.equals("PATH");
        return hidden ? null : super.getenv(variable);
    }

    /** A configuration without a file. */
    private static final class NoConfig extends FileBasedConfig {

        NoConfig(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() throws IOException {
            // What JGit wants to remember is forgotten with this process.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public String getString(String section, String subsection, String name) {
            if (ConfigConstants.CONFIG_FILESYSTEM_SECTION.equals(section)) {
                return ConfigConstants.CONFIG_KEY_TIMESTAMP_RESOLUTION.equals(name) ? CLOCK_RESOLUTION : "0 ms";
            }
            return super.getString(section, subsection, name);
        }
    }
}
