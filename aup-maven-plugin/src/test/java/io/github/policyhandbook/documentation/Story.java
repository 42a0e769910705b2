package io.github.policyhandbook.documentation;

import java.util.ArrayList;
import java.util.List;

/** Commands and files of a page that follow one another in one folder. */
record Story(Page page, int line, String given, List<Block> steps) {

    static final String FIRST_START = "an empty folder";

    Story {
        steps = List.copyOf(steps);
    }

    static List<Story> of(Page page) {
        List<Story> stories = new ArrayList<>();
        Block.Start start = new Block.Start(1, FIRST_START);
        List<Block> steps = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Start next) {
                stories.add(new Story(page, start.line(), start.given(), steps));
                start = next;
                steps = new ArrayList<>();
            } else if (block instanceof Block.Command || block instanceof Block.WrittenFile) {
                steps.add(block);
            }
        }
        stories.add(new Story(page, start.line(), start.given(), steps));
        return stories.stream().filter(Story::hasSomethingToRun).toList();
    }

    private boolean hasSomethingToRun() {
        return steps.stream()
                .anyMatch(step -> !(step instanceof Block.Command command) || !RunElsewhere.has(given, command));
    }

    String title() {
        return page.name() + ":" + line + ": given " + given;
    }
}
