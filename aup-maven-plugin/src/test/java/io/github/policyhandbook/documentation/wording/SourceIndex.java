package io.github.policyhandbook.documentation.wording;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Where in the sources something is called, and where a variable gets its value. */
final class SourceIndex {

    private static final Set<String> PUTTING_IN = Set.of("add", "addAll");

    private final SourceCode code;
    private final Map<Element, List<TreePath>> calls = new LinkedHashMap<>();
    private final Map<Element, List<TreePath>> references = new LinkedHashMap<>();
    private final Map<Element, List<TreePath>> values = new LinkedHashMap<>();
    private final Map<String, List<ExecutableElement>> methods = new LinkedHashMap<>();

    SourceIndex(SourceCode code) {
        this.code = code;
        code.units().forEach(unit -> new Scan().scan(new TreePath(unit), null));
    }

    /** Each call of the method or constructor, or of one that it overrides. */
    List<TreePath> calls(ExecutableElement called) {
        return with(called, calls);
    }

    /** Each place where it is handed on by its name, {@code progress::warn}. */
    List<TreePath> references(ExecutableElement called) {
        return with(called, references);
    }

    /** All that is called, wherever. */
    Map<Element, List<TreePath>> allCalls() {
        return calls;
    }

    /** All that is handed on by its name. */
    Map<Element, List<TreePath>> allReferences() {
        return references;
    }

    /** Each expression that is assigned to the variable, or put into the list that it holds. */
    List<TreePath> values(Element variable) {
        return values.getOrDefault(variable, List.of());
    }

    /** The methods of these sources that stand in for that one. */
    List<ExecutableElement> overriding(ExecutableElement method) {
        return methods.getOrDefault(method.getSimpleName().toString(), List.of()).stream()
                .filter(other -> code.overrides(other, method))
                .toList();
    }

    private List<TreePath> with(ExecutableElement called, Map<Element, List<TreePath>> found) {
        List<TreePath> all = new ArrayList<>(found.getOrDefault(called, List.of()));
        if (called.getKind() == ElementKind.METHOD) {
            found.forEach((other, places) -> {
                if (other.getSimpleName().equals(called.getSimpleName())
                        && code.overrides(called, (ExecutableElement) other)) {
                    all.addAll(places);
                }
            });
        }
        return all;
    }

    private final class Scan extends TreePathScanner<@Nullable Void, @Nullable Void> {

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
            code.meant(getCurrentPath())
                    .ifPresent(method -> methods.computeIfAbsent(
                                    method.getSimpleName().toString(), any -> new ArrayList<>())
                            .add((ExecutableElement) method));
            return super.visitMethod(tree, none);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
            note(calls, getCurrentPath(), getCurrentPath());
            if (tree.getMethodSelect() instanceof MemberSelectTree select
                    && PUTTING_IN.contains(select.getIdentifier().toString())
                    && !tree.getArguments().isEmpty()) {
                TreePath list = below(below(getCurrentPath(), select), select.getExpression());
                ExpressionTree last =
                        tree.getArguments().get(tree.getArguments().size() - 1);
                note(values, list, below(getCurrentPath(), last));
            }
            return super.visitMethodInvocation(tree, none);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
            note(calls, getCurrentPath(), getCurrentPath());
            return super.visitNewClass(tree, none);
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
            note(references, getCurrentPath(), getCurrentPath());
            return super.visitMemberReference(tree, none);
        }

        @Override
        public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
            note(values, below(getCurrentPath(), tree.getVariable()), below(getCurrentPath(), tree.getExpression()));
            return super.visitAssignment(tree, none);
        }

        private TreePath below(TreePath place, Tree part) {
            return new TreePath(place, part);
        }

        private void note(Map<Element, List<TreePath>> where, TreePath of, TreePath place) {
            code.meant(of)
                    .ifPresent(element -> where.computeIfAbsent(element, any -> new ArrayList<>())
                            .add(place));
        }
    }
}
