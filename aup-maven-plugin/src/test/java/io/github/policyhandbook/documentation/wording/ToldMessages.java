package io.github.policyhandbook.documentation.wording;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/** Finds all that sources can tell the person at the keyboard: the exceptions that end a goal, and the warnings. */
public final class ToldMessages {

    /** What ends a goal with a message, and what warns, as {@code Type.method}. */
    private static final Set<String> TELLERS = Set.of(
            "HandbookException.<init>",
            "MojoExecutionException.<init>",
            "MojoFailureException.<init>",
            "Progress.warn",
            "Progress.remark",
            "Log.warn",
            "Log.error");

    private final SourceCode code;
    private final SourceIndex index;
    private final WordingReader reader;
    private final Callers callers;
    private final Map<String, ToldMessage> found = new TreeMap<>();
    private final Set<String> unread = new TreeSet<>();

    private ToldMessages(SourceCode code) {
        this.code = code;
        Holes holes = new Holes();
        index = new SourceIndex(code);
        reader = new WordingReader(code, index, holes);
        callers = new Callers(index, holes, new CallReader(code, index, holes, reader));
        find();
    }

    /** Those of all Java files below a folder. */
    public static ToldMessages below(Path folder) {
        return new ToldMessages(SourceCode.below(folder));
    }

    /** Those of files with these contents. */
    static ToldMessages in(String... contents) {
        return new ToldMessages(SourceCode.of(List.of(contents)));
    }

    /** In the order of their wording. */
    public Set<ToldMessage> messages() {
        return new TreeSet<>(found.values());
    }

    /** The classes that tell something of which no word can be read. */
    public Set<String> unread() {
        return unread;
    }

    private void find() {
        List<TreePath> texts = new ArrayList<>();
        index.allCalls().forEach((called, places) -> {
            if (tells(called)) {
                places.forEach(place -> text(place).ifPresent(texts::add));
            }
        });
        index.allReferences().forEach((called, places) -> {
            if (tells(called)) {
                places.forEach(place -> HandedOn.receiver(place).ifPresent(texts::add));
            }
        });
        Map<TreePath, Wordings> read = new LinkedHashMap<>();
        texts.forEach(text -> read.put(text, reader.read(text)));
        // What only hands on a text is not where that text is worded.
        read.forEach((text, wordings) -> note(text, wordings, false));
        read.forEach((text, wordings) -> note(text, wordings, true));
    }

    private void note(TreePath text, Wordings read, boolean handingOn) {
        if (read.isHole() == handingOn) {
            List<String> all = callers.complete(read).stream()
                    .flatMap(wordings -> wordings.texts().stream())
                    .map(String::strip)
                    .filter(wording -> Wordings.OF_OURS.matcher(wording).find())
                    .toList();
            if (all.isEmpty()) {
                unread.add(subject(text));
            }
            Instances.without(all)
                    .forEach(wording -> found.putIfAbsent(wording, new ToldMessage(subject(text), wording)));
        }
    }

    private static boolean tells(Element called) {
        return TELLERS.contains(called.getEnclosingElement().getSimpleName() + "." + called.getSimpleName());
    }

    private static Optional<TreePath> text(TreePath place) {
        List<? extends ExpressionTree> given = place.getLeaf() instanceof NewClassTree made
                ? made.getArguments()
                : ((MethodInvocationTree) place.getLeaf()).getArguments();
        return given.isEmpty() ? Optional.empty() : Optional.of(new TreePath(place, given.get(0)));
    }

    /** Where the wording stands: in the file of the method that gives the whole of it, else here. */
    private String subject(TreePath text) {
        Optional<TreePath> giver = text.getLeaf() instanceof MethodInvocationTree
                ? code.meant(text).flatMap(code::declaration)
                : Optional.empty();
        CompilationUnitTree unit = giver.orElse(text).getCompilationUnit();
        String type = unit.getTypeDecls().stream()
                .map(tree -> ((ClassTree) tree).getSimpleName().toString())
                .findFirst()
                .orElseThrow();
        return String.valueOf(unit.getPackageName()).replaceFirst("^.*policyhandbook\\.", "") + "." + type;
    }
}
