package io.github.policyhandbook.site;

import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Why a policy changed, in its authors' own words: summaries newly stated between two versions, and commit subjects. */
public final class ReasonsForChange {

    /** A subject that a program or a web form wrote: it tells what a reader of the changes sees anyhow. */
    private static final Pattern MACHINE_MADE = Pattern.compile(
            "(?i)(?:(?:update|create|add|delete|remove|rename|edit|change)d?\\s+(?:files?\\s+)?\\S+\\.(?:md|markdown)"
                    + "(?:\\s+(?:to|and|as)\\s+\\S+\\.(?:md|markdown))*\\W*"
                    + "|(?:update|create|add|delete|remove|edit|change)d?\\s+(?:(?:file|page)s?\\s+)?\\S*/\\S*"
                    + "|add(?:ed)? files via upload|upload new file.*|initial commit|first commit|wip\\b.*"
                    + "|[^\\p{L}\\p{N}]*|merge (?:branch|pull request|remote-tracking|tag|commit)\\b.*"
                    + "|apply (?:\\d+ )?suggestions? from (?:code )?review\\b.*|bump \\S+ from \\S+ to \\S+.*"
                    + "|update|updates|changes|edit|edits|fix|save)");

    private ReasonsForChange() {}

    /**
     * The reasons recorded for each of a policy's versions and withdrawals, by the position of its revision.
     *
     * @param until the day up to which facts count
     */
    public static NavigableMap<Integer, List<String>> byRevision(Policy policy, LocalDate until) {
        NavigableMap<Integer, List<String>> reasons = statedByRevision(policy, until);
        for (Milestone milestone : policy.milestones()) {
            Set<String> own =
                    new LinkedHashSet<>(reasons.get(milestone.revision().position()));
            own.addAll(subject(milestone));
            reasons.put(milestone.revision().position(), List.copyOf(own));
        }
        return reasons;
    }

    /**
     * The same without the subjects of commits: only what the policy's own facts newly state.
     *
     * @param until the day up to which facts count
     */
    public static NavigableMap<Integer, List<String>> statedByRevision(Policy policy, LocalDate until) {
        NavigableMap<Integer, List<String>> reasons = new TreeMap<>();
        String stated = "";
        for (Milestone milestone : policy.milestones()) {
            Set<String> own = new LinkedHashSet<>();
            if (milestone instanceof Withdrawal withdrawal) {
                String before = stated; // what a version said already is no reason for the end
                withdrawal
                        .facts()
                        .summaryOfChanges()
                        .map(String::strip)
                        .filter(summary -> !summary.equals(before))
                        .ifPresent(own::add);
            } else if (milestone instanceof Version version) {
                for (FactSheet sheet : version.facts()) {
                    String summary = summary(sheet);
                    boolean newly = !summary.isEmpty() && !summary.equals(stated);
                    if (newly && !sheet.since().isAfter(until)) {
                        own.add(summary);
                    }
                    stated = summary;
                }
            }
            reasons.put(milestone.revision().position(), List.copyOf(own));
        }
        return reasons;
    }

    private static String summary(FactSheet sheet) {
        return sheet.frontMatter().summaryOfChanges().map(String::strip).orElse("");
    }

    /** The subject of the commit that brought it, where a person wrote one; else nothing. */
    public static List<String> subject(Milestone milestone) {
        List<String> subjects = new ArrayList<>();
        milestone
                .revision()
                .subject()
                .map(String::strip)
                .filter(subject -> !isMachineMade(subject))
                .map(ReasonsForChange::asSentence)
                .ifPresent(subjects::add);
        return subjects;
    }

    /** A subject as a sentence shows it: without the marks of code, and with a capital, but for a name like “iPads”. */
    private static String asSentence(String subject) {
        String plain = subject.replace("`", "").strip();
        boolean ownCase = plain.length() > 1 && Character.isUpperCase(plain.charAt(1));
        return plain.isEmpty() || ownCase ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    public static boolean isMachineMade(String subject) {
        return MACHINE_MADE.matcher(subject).matches();
    }
}
