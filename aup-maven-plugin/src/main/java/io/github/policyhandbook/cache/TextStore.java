package io.github.policyhandbook.cache;

import io.github.policyhandbook.model.PolicyText;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * The parsed texts of the last build, by the git ids of their files: a file of the same bytes is parsed the same by the same
 * engine. Safe for use by several threads.
 *
 * <p>It is there to save time. A text whose bytes are damaged is as if it had never been kept; where nothing can be read or
 * written, the build goes on without. The file is exchanged in one step, so that a build that is killed, or another one at
 * the same time, leaves a whole one.
 *
 * <p>The file: a header that names the engine, then for each text the length of its id (2 bytes), the id, the length of the
 * text (4), its CRC-32C (4), the CRC-32C of all of these (4), and the text.
 */
public final class TextStore implements AutoCloseable {

    private static final String HEADER = "aup texts 1 ";
    private static final String BESIDE = "texts-";
    private static final int MOST_ID = 64;

    /** Longer than any build takes. */
    private static final Duration LEFT_OVER = Duration.ofDays(1);

    /** Of a folder that is built to again, all texts are parsed once more: that is all that is lost. */
    private static final Duration OUT_OF_USE = Duration.ofDays(60);

    /** Where a text stands in the file. */
    private record Place(long start, int length, int checksum) {}

    private final Path file;
    private final String header;
    private final Consumer<String> troubles;
    private final TextCodec codec = new TextCodec();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private Optional<FileChannel> before = Optional.empty();
    private Optional<Path> beside = Optional.empty();
    private Optional<DataOutputStream> added = Optional.empty();
    private boolean givenUp;

    private TextStore(Path file, String engine, Consumer<String> troubles) {
        this.file = file;
        this.header = HEADER + engine + "\n";
        this.troubles = troubles;
    }

    /**
     * The texts that were kept there by that engine; none where there are none, or they cannot be read.
     *
     * @param engine what tells the engine from any other, in one line
     * @param troubles is told, in a sentence, what goes wrong
     */
    static TextStore open(Path file, String engine, Consumer<String> troubles) {
        TextStore store = new TextStore(file, engine, troubles);
        try {
            store.read();
        } catch (NoSuchFileException e) {
            // the first build
        } catch (IOException e) {
            troubles.accept("All texts are parsed, since those of the last build cannot be read: " + e);
        }
        return store;
    }

    private void read() throws IOException {
        FileChannel channel = FileChannel.open(file);
        before = Optional.of(channel);
        byte[] head = header.getBytes(StandardCharsets.UTF_8);
        Optional<ByteBuffer> found = at(0, head.length);
        if (found.isEmpty() || !found.get().equals(ByteBuffer.wrap(head))) {
            return;
        }
        long at = head.length;
        // What was cut off or written over ends the list; the texts before it are still good.
        for (Optional<Entry> entry = entryAt(at); entry.isPresent(); entry = entryAt(at)) {
            places.put(entry.get().id(), entry.get().place());
            at = entry.get().place().start() + entry.get().place().length();
        }
    }

    private record Entry(String id, Place place) {}

    private Optional<Entry> entryAt(long at) throws IOException {
        int idLength = at(at, Short.BYTES).map(ByteBuffer::getShort).orElse((short) 0);
        if (idLength < 1 || idLength > MOST_ID) {
            return Optional.empty();
        }
        int size = Short.BYTES + idLength + 2 * Integer.BYTES;
        Optional<ByteBuffer> found = at(at, size + Integer.BYTES);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer fields = found.get().position(Short.BYTES);
        byte[] id = new byte[idLength];
        fields.get(id);
        Place place = new Place(at + size + Integer.BYTES, fields.getInt(), fields.getInt());
        boolean whole = fields.getInt() == checksum(Arrays.copyOf(fields.array(), size))
                && place.start() + place.length() <= before.orElseThrow().size();
        return whole ? Optional.of(new Entry(new String(id, StandardCharsets.UTF_8), place)) : Optional.empty();
    }

    /** So many bytes from there on; empty where the file ends before. */
    private Optional<ByteBuffer> at(long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (before.orElseThrow().read(bytes, start + bytes.position()) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.flip());
    }

    /** The text of the file with that id; empty where it is not kept, or not whole. */
    public Optional<PolicyText> text(String blob) {
        Place place = places.get(blob);
        if (place == null) {
            return Optional.empty();
        }
        try {
            Optional<PolicyText> text = bytesAt(place).map(codec::text);
            text.ifPresent(whole -> used.add(blob));
            return text;
        } catch (IOException | RuntimeException e) {
            troubles.accept("A text is parsed again, since what was kept of it cannot be read: " + e);
            return Optional.empty();
        }
    }

    private Optional<byte[]> bytesAt(Place place) throws IOException {
        return at(place.start(), place.length())
                .map(ByteBuffer::array)
                .filter(bytes -> checksum(bytes) == place.checksum());
    }

    /** Keeps a text for the next build. */
    public void add(String blob, PolicyText text) {
        try {
            byte[] bytes = codec.bytes(text);
            synchronized (this) {
                if (!givenUp) {
                    write(blob, bytes);
                }
            }
        } catch (IOException | RuntimeException e) {
            giveUp(e);
        }
    }

    private void write(String blob, byte[] bytes) throws IOException {
        if (added.isEmpty()) {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            deleteLeftovers(folder);
            beside = Optional.of(Files.createTempFile(folder, BESIDE, ".tmp"));
            added = Optional.of(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside.get()))));
            added.get().write(header.getBytes(StandardCharsets.UTF_8));
        }
        DataOutputStream out = added.get();
        byte[] id = blob.getBytes(StandardCharsets.UTF_8);
        byte[] fields = ByteBuffer.allocate(Short.BYTES + id.length + 2 * Integer.BYTES)
                .putShort((short) id.length)
                .put(id)
                .putInt(bytes.length)
                .putInt(checksum(bytes))
                .array();
        out.write(fields);
        out.writeInt(checksum(fields));
        out.write(bytes);
    }

    /**
     * What builds left that were killed, and texts of output folders that nothing was written to for long. What is young may
     * be another build's that still runs.
     */
    private void deleteLeftovers(Path folder) {
        deleteOlder(folder, BESIDE + "*.tmp", LEFT_OVER);
        deleteOlder(folder, BESIDE + "*.bin", OUT_OF_USE);
    }

    /** What cannot be deleted stays: others may own it, or have it open. */
    private void deleteOlder(Path folder, String names, Duration age) {
        Instant oldest = Instant.now().minus(age);
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, names)) {
            for (Path leftover : leftovers) {
                if (Files.isRegularFile(leftover)
                        && !leftover.getFileName().equals(file.getFileName())
                        && Files.getLastModifiedTime(leftover).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(leftover);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            troubles.accept("A file that is not needed any more cannot be deleted: " + e);
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private synchronized void giveUp(Exception e) {
        if (!givenUp) {
            givenUp = true;
            troubles.accept("The next build parses all texts, since those of this one cannot be kept: " + e);
        }
    }

    /** Puts the texts that were added or asked for in place of those of the last build, where any was added. */
    @Override
    public synchronized void close() {
        try {
            if (added.isPresent() && !givenUp) {
                for (String blob : used) {
                    Optional<byte[]> bytes = bytesAt(places.get(blob));
                    if (bytes.isPresent()) {
                        write(blob, bytes.get());
                    }
                }
            }
            closeFiles();
            if (beside.isPresent() && !givenUp) {
                Files.move(beside.get(), file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException | RuntimeException e) {
            giveUp(e);
        } finally {
            discard();
        }
    }

    private void closeFiles() throws IOException {
        if (added.isPresent()) {
            added.get().close();
        }
        if (before.isPresent()) {
            before.get().close();
        }
    }

    /** What is left of a store that could not be put in place. */
    private void discard() {
        try {
            closeFiles();
            if (beside.isPresent()) {
                Files.deleteIfExists(beside.get());
            }
        } catch (IOException e) {
            troubles.accept("A file that is not needed any more cannot be deleted: " + e);
        }
    }
}
