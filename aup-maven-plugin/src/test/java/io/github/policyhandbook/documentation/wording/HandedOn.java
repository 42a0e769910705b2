package io.github.policyhandbook.documentation.wording;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import java.util.Optional;

/** Something to do that is handed on to what holds texts: {@code warnings.forEach(progress::warn)}. */
final class HandedOn {

    private HandedOn() {}

    /** The expression that gives the texts. */
    static Optional<TreePath> receiver(TreePath toDo) {
        TreePath around = toDo.getParentPath();
        return around.getLeaf() instanceof MethodInvocationTree call
                        && call.getMethodSelect() instanceof MemberSelectTree select
                ? Optional.of(new TreePath(new TreePath(around, select), select.getExpression()))
                : Optional.empty();
    }
}
