package io.github.policyhandbook.publication;

import io.github.policyhandbook.publication.MortalDisk.End;
import io.github.policyhandbook.publication.MortalDisk.Killed;
import java.io.IOException;
import java.nio.file.Path;

/** A publication in a process of its own, which ends without a word at a stated change, as when the power fails. */
final class KilledPublication {

    /** How the process ends that was killed. */
    static final int KILLED = 3;

    private KilledPublication() {}

    public static void main(String[] arguments) throws IOException {
        PublishedFolder folder = new PublishedFolder(Path.of(arguments[0]));
        boolean exchanges = Boolean.parseBoolean(arguments[1]);
        try {
            folder.publish(
                    PublishedFolder.SECOND,
                    new MortalDisk(Integer.parseInt(arguments[2]), End.KILLED_HALFWAY, exchanges) {
                        @Override
                        Killed end() {
                            Runtime.getRuntime().halt(KILLED);
                            return super.end();
                        }
                    });
        } catch (Killed e) {
            throw new IllegalStateException("halted, it cannot come here", e);
        }
    }

    /** Runs it to its end; tells how it ended. */
    static int run(Path temp, boolean exchanges, int last) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledPublication.class.getName(),
                        temp.toString(),
                        Boolean.toString(exchanges),
                        Integer.toString(last))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }
}
