package io.github.policyhandbook.documentation;

import java.util.ArrayList;
import java.util.List;

/** Takes a block apart into commands, which begin with a dollar sign, and what each prints. */
final class Console {

    private static final String PROMPT = "$ ";
    private static final String GOES_ON = " \\";

    private final List<Block.Command> commands = new ArrayList<>();
    private final List<String> promised = new ArrayList<>();
    private String command = "";
    private int commandLine;

    private Console() {}

    static List<Block.Command> commands(int firstLine, List<String> lines) {
        Console console = new Console();
        for (int i = 0; i < lines.size(); i++) {
            console.read(firstLine + i, lines.get(i));
        }
        console.finish();
        return console.commands;
    }

    private void read(int line, String text) {
        if (text.startsWith(PROMPT)) {
            finish();
            command = text.substring(PROMPT.length());
            commandLine = line;
        } else if (command.isEmpty()) {
            throw new IllegalArgumentException("line " + line + ": a console block begins with a command, \"$ ...\"");
        } else if (command.endsWith(GOES_ON) && promised.isEmpty()) {
            command += "\n" + text;
        } else {
            promised.add(text);
        }
    }

    private void finish() {
        if (!command.isEmpty()) {
            commands.add(new Block.Command(commandLine, command, promised));
        }
        command = "";
        promised.clear();
    }
}
