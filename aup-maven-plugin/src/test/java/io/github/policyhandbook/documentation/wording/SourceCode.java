package io.github.policyhandbook.documentation.wording;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources, parsed, and with every name in them resolved, by the compiler of the JDK that runs the test. */
final class SourceCode {

    private final JavacTask task;
    private final Trees trees;
    private final List<CompilationUnitTree> units = new ArrayList<>();

    private SourceCode(JavaCompiler compiler, StandardJavaFileManager files, Iterable<JavaFileObject> sources) {
        List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        task = (JavacTask) compiler.getTask(null, files, SourceCode::refuse, options, null, sources);
        trees = Trees.instance(task);
        try {
            task.parse().forEach(units::add);
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All Java files below a folder. */
    static SourceCode below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return of(files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .map(SourceCode::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files with these contents. */
    static SourceCode of(List<String> contents) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> sources = new ArrayList<>();
        contents.forEach(content -> sources.add(new Source(sources.size(), content)));
        return new SourceCode(compiler, compiler.getStandardFileManager(null, null, null), sources);
    }

    List<CompilationUnitTree> units() {
        return units;
    }

    /** What the name or the call at that place means. */
    Optional<Element> meant(TreePath place) {
        return Optional.ofNullable(trees.getElement(place));
    }

    Optional<TypeMirror> type(TreePath place) {
        return Optional.ofNullable(trees.getTypeMirror(place));
    }

    /** Where it is declared, if that is in these sources. */
    Optional<TreePath> declaration(Element element) {
        return Optional.ofNullable(trees.getPath(element));
    }

    boolean overrides(ExecutableElement method, ExecutableElement other) {
        return task.getElements().overrides(method, other, (TypeElement) method.getEnclosingElement());
    }

    static TreePath below(TreePath place, Tree part) {
        return new TreePath(place, part);
    }

    /** What is not understood could hold a message. */
    private static void refuse(Diagnostic<? extends JavaFileObject> problem) {
        if (problem.getKind() == Diagnostic.Kind.ERROR) {
            throw new IllegalArgumentException(problem.toString());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file whose name the compiler need not compare with its class: each holds what it holds. */
    private static final class Source extends SimpleJavaFileObject {

        private final String content;

        Source(int number, String content) {
            super(URI.create("memory:///Source" + number + ".java"), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }
}
