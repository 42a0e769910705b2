package io.github.policyhandbook.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of a folder that tell what the plugin's descriptor tells, {@code site-goal.md} and others. */
record GoalPages(Path folder, PluginGoals goals) {

    private static final String ENDING = "-goal.md";

    /** One page as it stands. */
    record Page(String name, String text, List<MadeBlock> blocks) {}

    /** The name of a goal's page. */
    static String name(String goal) {
        return goal.equals("help") ? "goals.md" : goal + ENDING;
    }

    /** The names of those that have a part made from the descriptor. */
    Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !page(name).blocks().isEmpty())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    Page ofGoal(String goal) {
        return page(name(goal));
    }

    Page page(String name) {
        try {
            String text = Files.readString(folder.resolve(name));
            return new Page(name, text, MadeBlock.in(text, name.replace(ENDING, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as the descriptor would have it. */
    String made(Page page) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (MadeBlock block : page.blocks()) {
            text.append(page.text(), done, block.found().start()).append(block.with(made(block)));
            done = block.found().end();
        }
        return text.append(page.text().substring(done)).toString();
    }

    String made(MadeBlock block) {
        return switch (block.kind()) {
            case "goals" -> new GoalTable(goals).markdown();
            case "shared parameters" -> new SharedParameters(block.goal(), goals, this).markdown();
            default -> new ParameterTable(chosen(block)).markdown();
        };
    }

    /** The parameters whose table it is, in its order. */
    List<GoalParameter> chosen(MadeBlock block) {
        if (!block.kind().equals("parameters")) {
            return List.of();
        }
        if (block.names().isEmpty()) {
            return goals.own(block.goal());
        }
        return block.names().stream()
                .map(name -> goals.parameters(block.goal()).stream()
                        .filter(parameter -> parameter.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("aup:" + block.goal() + " has no parameter " + name)))
                .toList();
    }
}
