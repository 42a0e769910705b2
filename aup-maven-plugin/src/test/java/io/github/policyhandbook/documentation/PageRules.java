package io.github.policyhandbook.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be seen in a page without running it. */
final class PageRules {

    private static final Pattern TYPED = Pattern.compile("(?m)^(mvn|git) ");
    private static final Pattern PROPERTY = Pattern.compile("(?:-D|(?<![\\w.]))(aup\\.[a-z][A-Za-z]*)");
    private static final Pattern GOAL = Pattern.compile("(?:(?<![\\w.])aup|aup-maven-plugin:[^:\\s]+):([a-z][a-z-]*)");

    private final Page page;
    private final PluginDescriptor descriptor;
    private final List<String> faults = new ArrayList<>();

    private PageRules(Page page, PluginDescriptor descriptor) {
        this.page = page;
        this.descriptor = descriptor;
    }

    /** The faults, each with file and line. */
    static List<String> faults(Page page, PluginDescriptor descriptor) {
        PageRules rules = new PageRules(page, descriptor);
        page.blocks().forEach(rules::look);
        return rules.faults;
    }

    private void look(Block block) {
        if (block instanceof Block.Sample sample) {
            lookAt(sample);
        } else if (block instanceof Block.WrittenFile file && file.language().equals("xml")) {
            PomRules.faults(file.text(), descriptor).forEach(fault -> add(block, fault));
        } else if (block instanceof Block.InlineCode code) {
            lookAt(code);
        } else if (block instanceof Block.Start start && !Starts.NAMES.contains(start.given())) {
            add(block, "there is no start \"" + start.given() + "\"; there are " + Starts.NAMES);
        }
    }

    private void lookAt(Block.Sample sample) {
        if (TYPED.matcher(sample.text()).find()) {
            add(sample, "a command stands in a block that is not run: make it a console block");
        }
        if (sample.language().equals("xml")) {
            if (sample.text().contains("<project")) {
                add(sample, "a POM is only shown: give the block a second word, the file's name");
            }
            PomRules.faults(sample.text(), descriptor).forEach(fault -> add(sample, fault));
        }
    }

    private void lookAt(Block.InlineCode code) {
        find(code, PROPERTY, "parameter", descriptor.properties()::contains);
        find(code, GOAL, "goal", goal -> descriptor.goals().containsKey(goal) || isRemark(code));
    }

    /** {@code <!-- aup:ignore rule: reason -->} stands in policies and is no goal. */
    private static boolean isRemark(Block.InlineCode code) {
        return code.text().contains("aup:ignore");
    }

    private void find(Block.InlineCode code, Pattern pattern, String what, Predicate<String> known) {
        Matcher found = pattern.matcher(code.text());
        while (found.find()) {
            if (!known.test(found.group(1))) {
                add(code, "there is no " + what + " " + found.group(1));
            }
        }
    }

    private void add(Block block, String fault) {
        faults.add(page.at(block) + ": " + fault);
    }
}
