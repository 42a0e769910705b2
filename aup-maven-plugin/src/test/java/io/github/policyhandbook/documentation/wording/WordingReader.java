package io.github.policyhandbook.documentation.wording;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Reads which wordings an expression of the sources can have. */
final class WordingReader {

    /** What is chosen within a sentence is a value up to that length: {@code " plays" : " play"}. */
    private static final int WORDS_TO_CHOOSE = 3;

    private final SourceCode code;
    private final VariableReader variables;
    private final CallReader calls;

    /** What is being read, so that a method that calls itself comes to an end. */
    private final Set<Element> underway = new HashSet<>();

    private int cut;

    WordingReader(SourceCode code, SourceIndex index, Holes holes) {
        this.code = code;
        variables = new VariableReader(code, index, holes, this);
        calls = new CallReader(code, index, holes, this);
    }

    /** The wordings of the expression, with holes for the parameters of the method it stands in. */
    Wordings read(TreePath expression) {
        Tree tree = expression.getLeaf();
        if (tree instanceof LiteralTree literal) {
            return literal.getValue() == null ? Wordings.NONE : Wordings.of(String.valueOf(literal.getValue()));
        }
        if (tree instanceof ParenthesizedTree brackets) {
            return read(expression, brackets.getExpression());
        }
        if (tree instanceof TypeCastTree cast) {
            return read(expression, cast.getExpression());
        }
        if (tree instanceof BinaryTree sum && tree.getKind() == Tree.Kind.PLUS && isText(expression)) {
            return shown(read(expression, sum.getLeftOperand())).then(shown(read(expression, sum.getRightOperand())));
        }
        if (tree instanceof ConditionalExpressionTree choice) {
            Wordings both = Wordings.either(List.of(
                    read(expression, choice.getTrueExpression()), read(expression, choice.getFalseExpression())));
            return both.texts().size() > 1 && both.areValues(WORDS_TO_CHOOSE) ? Wordings.ANY : both;
        }
        return switch (tree.getKind()) {
            case SWITCH_EXPRESSION -> all(Results.in(expression));
            case LAMBDA_EXPRESSION -> all(Results.of(expression));
            case METHOD_INVOCATION -> called(expression);
            case MEMBER_REFERENCE ->
                code.meant(expression)
                        .filter(ExecutableElement.class::isInstance)
                        .map(method -> calls.returned((ExecutableElement) method))
                        .orElse(Wordings.ANY);
            case IDENTIFIER, MEMBER_SELECT ->
                code.meant(expression).map(variables::read).orElse(Wordings.ANY);
            default -> Wordings.ANY;
        };
    }

    Wordings read(TreePath place, ExpressionTree part) {
        return read(new TreePath(place, part));
    }

    Wordings all(List<TreePath> choices) {
        return Wordings.either(choices.stream().map(this::read).toList());
    }

    /** Reads something once within itself; whoever asks again meanwhile gets nothing from it. */
    Wordings once(Element read, Supplier<Wordings> reading) {
        if (!underway.add(read)) {
            cut++;
            return Wordings.NONE;
        }
        try {
            return reading.get();
        } finally {
            underway.remove(read);
        }
    }

    /** How often a circle was cut short so far. */
    int cut() {
        return cut;
    }

    private Wordings called(TreePath call) {
        Optional<Element> method = code.meant(call);
        return method.isPresent()
                ? calls.read(call, (MethodInvocationTree) call.getLeaf(), (ExecutableElement) method.get())
                : Wordings.ANY;
    }

    /** A sum needs a text in the place of each of its parts. */
    private static Wordings shown(Wordings part) {
        return part.texts().isEmpty() ? Wordings.ANY : part;
    }

    private boolean isText(TreePath expression) {
        return code.type(expression)
                .filter(type -> type.toString().equals("java.lang.String"))
                .isPresent();
    }
}
