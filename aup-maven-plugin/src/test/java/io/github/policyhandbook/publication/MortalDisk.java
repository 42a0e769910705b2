package io.github.policyhandbook.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A disk on which one change is the last: before it, halfway through it, or it fails and those after it do too. */
class MortalDisk implements Disk {

    /** What becomes of the run. */
    enum End {
        /** The process is killed before the change. */
        KILLED_BEFORE,
        /** The process is killed when half of the change is done. */
        KILLED_HALFWAY,
        /** The disk refuses that change and every later one, as when a share is lost. */
        LOST,
        /** The disk refuses that change alone, as when a file is open. */
        REFUSED,
        /** From that change on nothing can be deleted any more, as when somebody has a file open; the rest goes on. */
        UNDELETABLE
    }

    /** The run is no more: nobody catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final int last;
    private final End end;
    private final boolean exchanges;
    private int done;

    MortalDisk(int last, End end, boolean exchanges) {
        this.last = last;
        this.end = end;
        this.exchanges = exchanges;
    }

    /** One that never fails, and counts. */
    static MortalDisk immortal(boolean exchanges) {
        return new MortalDisk(Integer.MAX_VALUE, End.LOST, exchanges);
    }

    /** How many changes there were. */
    int changes() {
        return done;
    }

    @Override
    public boolean canExchange(Place place) {
        return exchanges;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            change(() -> Disk.REAL.makeFolder(folder), () -> {});
        }
    }

    @Override
    public void write(Path file, InputStream content) throws IOException {
        byte[] all = content.readAllBytes();
        change(
                () -> Disk.REAL.write(file, new ByteArrayInputStream(all)),
                () -> Disk.REAL.write(file, new ByteArrayInputStream(all, 0, all.length / 2)));
    }

    @Override
    public void link(Path second, Path file) throws IOException {
        change(() -> Disk.REAL.link(second, file), () -> {});
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        change(() -> Disk.REAL.rename(from, to), () -> {});
    }

    @Override
    public void remove(Path place) throws IOException {
        change(() -> Disk.REAL.remove(place), () -> {});
    }

    @Override
    public void delete(Path place) throws IOException {
        if (Place.isThere(place) && end == End.UNDELETABLE && done + 1 >= last) {
            done++;
            throw new IOException("somebody has it open");
        } else if (Place.isThere(place)) {
            change(() -> Disk.REAL.delete(place), () -> deleteHalf(place));
        }
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        change(() -> Disk.REAL.copy(from, to), () -> {
            byte[] all = Files.readAllBytes(from);
            Files.write(to, Arrays.copyOf(all, all.length / 2));
        });
    }

    @Override
    public void give(Rights rights, Path to) throws IOException {
        if (!rights.equals(Rights.of(to))) {
            change(() -> Disk.REAL.give(rights, to), () -> {});
        }
    }

    private static void deleteHalf(Path place) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(place)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files.subList(0, files.size() / 2)) {
            Files.delete(file);
        }
    }

    Killed end() {
        return new Killed();
    }

    private interface Change {
        void make() throws IOException;
    }

    private void change(Change whole, Change half) throws IOException {
        done++;
        if (done < last || end == End.UNDELETABLE || end == End.REFUSED && done > last) {
            whole.make();
            return;
        }
        switch (end) {
            case KILLED_BEFORE -> throw end();
            case KILLED_HALFWAY -> {
                half.make();
                throw end();
            }
            case UNDELETABLE -> throw new IllegalStateException("what is no deletion goes on");
            case LOST, REFUSED -> throw new IOException("the disk says no");
        }
    }
}
