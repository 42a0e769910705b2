package io.github.policyhandbook.documentation;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation: its name, as {@code docs/site-goal.md}, and its blocks from top to bottom. */
record Page(String name, List<Block> blocks) {

    private static final Pattern COMMENT = Pattern.compile("<!--\\s*(given|unseen):\\s*(.*?)\\s*-->");
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), YamlFrontMatterExtension.create())))
            .build();

    Page {
        blocks = List.copyOf(blocks);
    }

    static Page read(Path root, Path file) throws IOException {
        String name = root.relativize(file).toString().replace('\\', '/');
        return parse(name, Files.readString(file));
    }

    static Page parse(String name, String text) {
        List<Block> blocks = new ArrayList<>();
        Document document = PARSER.parse(text);
        for (Node node : document.getDescendants()) {
            int line = document.getLineNumber(node.getStartOffset()) + 1;
            if (node instanceof FencedCodeBlock fenced) {
                blocks.addAll(fenced(line, fenced));
            } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineComment) {
                blocks.addAll(comments(line, node.getChars().toString()));
            } else if (node instanceof Code code) {
                blocks.add(new Block.InlineCode(line, code.getText().toString()));
            }
        }
        return new Page(name, blocks);
    }

    /** Where a block stands, as an editor takes it. */
    String at(Block block) {
        return name + ":" + block.line();
    }

    private static List<? extends Block> fenced(int line, FencedCodeBlock fenced) {
        String[] info = fenced.getInfo().toString().trim().split("\\s+", 2);
        List<String> lines = fenced.getContentLines().stream()
                .map(content -> content.toString().stripTrailing())
                .toList();
        String text = String.join("\n", lines) + "\n";
        if (info[0].equals("console")) {
            return Console.commands(line + 1, lines);
        }
        return List.of(
                info.length == 2
                        ? new Block.WrittenFile(line, info[0], info[1], text)
                        : new Block.Sample(line, info[0], text));
    }

    private static List<Block> comments(int line, String html) {
        List<Block> found = new ArrayList<>();
        Matcher comment = COMMENT.matcher(html);
        while (comment.find()) {
            int at = line + (int) html.substring(0, comment.start()).lines().count();
            at -= comment.start() > 0 && !html.substring(0, comment.start()).endsWith("\n") ? 1 : 0;
            found.add(
                    comment.group(1).equals("given")
                            ? new Block.Start(at, comment.group(2))
                            : new Block.Command(at, comment.group(2), List.of()));
        }
        return found;
    }
}
