package io.github.policyhandbook.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.policyhandbook.model.SiteNumbers;
import io.github.policyhandbook.output.StandingSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What a build rested on, said and left.
 *
 * <p>As a text, its first line is the format, {@code aup-build 1}; the second the key, the third the numbers of the closing
 * line, the fourth the key of its shortcut. Then come what was told and what was not committed, a line each, and the
 * site's files, a line each with size, time and path. The last line is a checksum of all before it.
 *
 * @param key stands for every input that could change the site or what is told: a {@link BuildKey}
 */
public record BuildRecord(String key, SiteNumbers numbers, Shortcut shortcut, List<Told> told, StandingSite site) {

    /**
     * What says as much as the key, and is found more quickly.
     *
     * @param key stands for the same inputs, but for the repository by the files of its branches and policies; empty where
     *     those do not say enough
     * @param uncommitted the policies that were changed and not committed, as long as it stays the same
     */
    public record Shortcut(String key, List<String> uncommitted) {

        /** None. */
        public static final Shortcut NONE = new Shortcut("", List.of());

        public Shortcut {
            uncommitted = List.copyOf(uncommitted);
        }
    }

    private static final String FORMAT = "aup-build 1\n";
    private static final String FILES = "files\n";
    private static final String UNCOMMITTED = "uncommitted ";
    private static final int CHECKSUM_DIGITS = 8;

    public BuildRecord {
        told = List.copyOf(told);
    }

    /** The same with another shortcut. */
    public BuildRecord with(Shortcut other) {
        return new BuildRecord(key, numbers, other, told, site);
    }

    /** It as a text. */
    String text() {
        StringBuilder text = new StringBuilder(FORMAT);
        text.append(key).append('\n');
        text.append(numbers.editions()).append(' ').append(numbers.policies()).append(' ');
        text.append(numbers.comparisons()).append(' ').append(numbers.pages()).append('\n');
        text.append(shortcut.key()).append('\n');
        shortcut.uncommitted()
                .forEach(path ->
                        text.append(UNCOMMITTED).append(Told.escaped(path)).append('\n'));
        told.forEach(sentence -> text.append(sentence.line()).append('\n'));
        text.append(FILES).append(site.text());
        byte[] bytes = text.toString().getBytes(UTF_8);
        return text + checksum(bytes, bytes.length);
    }

    /** What such a text says; empty where it is cut short, damaged, or of another release. */
    static Optional<BuildRecord> parse(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        int end = text.length() - CHECKSUM_DIGITS;
        if (!text.startsWith(FORMAT) || !text.endsWith(checksum(bytes, bytes.length - CHECKSUM_DIGITS))) {
            return Optional.empty();
        }
        try {
            int files = text.indexOf("\n" + FILES) + 1;
            String[] lines = text.substring(FORMAT.length(), files - 1).split("\n", -1);
            List<Told> told = new ArrayList<>();
            List<String> uncommitted = new ArrayList<>();
            for (int i = 3; i < lines.length; i++) {
                if (lines[i].startsWith(UNCOMMITTED)) {
                    uncommitted.add(lines[i].substring(UNCOMMITTED.length()).translateEscapes());
                } else {
                    told.add(Told.of(lines[i]));
                }
            }
            Shortcut shortcut = new Shortcut(lines[2], uncommitted);
            StandingSite site = StandingSite.parse(text.substring(files + FILES.length(), end));
            return Optional.of(new BuildRecord(lines[0], numbers(lines[1].split(" ")), shortcut, told, site));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static SiteNumbers numbers(String[] numbers) {
        return new SiteNumbers(
                Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]),
                Integer.parseInt(numbers[2]),
                Integer.parseInt(numbers[3]));
    }

    /** Against a disk that lost a part, not against somebody who means harm: they could as well change the site. */
    private static String checksum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return Long.toHexString(sum.getValue() | 1L << 32).substring(1);
    }
}
