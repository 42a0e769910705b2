package io.github.policyhandbook.documentation.wording;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions that a method, a lambda or a switch can result in. */
final class Results extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final List<TreePath> found = new ArrayList<>();

    private Results() {}

    /** Those of a body of statements; of a switch, those of its cases. */
    static List<TreePath> in(TreePath body) {
        Results results = new Results();
        results.scan(body, null);
        return results.found;
    }

    /** Those of a lambda, whichever way it is written. */
    static List<TreePath> of(TreePath lambda) {
        LambdaExpressionTree tree = (LambdaExpressionTree) lambda.getLeaf();
        TreePath body = new TreePath(lambda, tree.getBody());
        return tree.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION ? List.of(body) : in(body);
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
        if (tree.getExpression() != null) {
            found.add(new TreePath(getCurrentPath(), tree.getExpression()));
        }
        return null;
    }

    @Override
    public @Nullable Void visitYield(YieldTree tree, @Nullable Void none) {
        found.add(new TreePath(getCurrentPath(), tree.getValue()));
        return null;
    }

    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void none) {
        if (tree.getBody() instanceof ExpressionTree expression) {
            found.add(new TreePath(getCurrentPath(), expression));
            return null;
        }
        return super.visitCase(tree, none);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
        return null; // What it returns is not what the method returns.
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
        return null; // Likewise.
    }
}
