package io.github.policyhandbook.documentation.wording;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads which wordings a variable can hold. */
final class VariableReader {

    private static final Set<String> OF_TEXTS = Set.of(
            "java.lang.String",
            "java.lang.CharSequence",
            "java.util.Optional<java.lang.String>",
            "java.util.List<java.lang.String>",
            "java.util.Set<java.lang.String>",
            "java.util.stream.Stream<java.lang.String>",
            "java.util.function.Supplier<java.lang.String>");

    private final SourceCode code;
    private final SourceIndex index;
    private final Holes holes;
    private final WordingReader reader;

    VariableReader(SourceCode code, SourceIndex index, Holes holes, WordingReader reader) {
        this.code = code;
        this.index = index;
        this.holes = holes;
        this.reader = reader;
    }

    Wordings read(Element element) {
        if (!(element instanceof VariableElement variable)) {
            return Wordings.ANY;
        }
        if (variable.getConstantValue() != null) {
            return Wordings.of(String.valueOf(variable.getConstantValue()));
        }
        if (!holdsTexts(variable.asType())) {
            return Wordings.ANY;
        }
        if (variable.getKind() == ElementKind.PARAMETER) {
            return isOfLambda(variable) ? reader.once(variable, () -> handed(variable)) : holes.of(variable);
        }
        if (variable.getKind() == ElementKind.FIELD && Holes.isOfRecord(variable)) {
            Optional<RecordComponentElement> component = component(variable);
            if (component.isPresent()) {
                return holes.of(Holes.given(component.get()));
            }
        }
        return reader.once(variable, () -> assigned(variable));
    }

    /** Whether what is of that type can be read: a text, or several. */
    static boolean holdsTexts(TypeMirror type) {
        return OF_TEXTS.contains(type.toString().replaceAll("@\\S+ ", ""));
    }

    /** What a lambda is called with: the texts that the call holds which it is given to, {@code reason.ifPresent(it -> …)}. */
    private Wordings handed(VariableElement variable) {
        return code.declaration(variable)
                .map(TreePath::getParentPath)
                .filter(around -> around.getLeaf() instanceof LambdaExpressionTree)
                .flatMap(HandedOn::receiver)
                .map(reader::read)
                .filter(texts -> !texts.texts().isEmpty())
                .orElse(Wordings.ANY);
    }

    private Wordings assigned(VariableElement variable) {
        List<TreePath> values = new ArrayList<>(index.values(variable));
        Optional<TreePath> declared = code.declaration(variable);
        if (declared.isPresent()
                && declared.get().getLeaf() instanceof VariableTree tree
                && tree.getInitializer() != null) {
            values.add(new TreePath(declared.get(), tree.getInitializer()));
        }
        Wordings all = reader.all(values);
        return all.texts().isEmpty() ? Wordings.ANY : all;
    }

    /** A parameter of a lambda belongs to the method around it, but is none of its parameters. */
    private static boolean isOfLambda(VariableElement parameter) {
        return !(parameter.getEnclosingElement() instanceof javax.lang.model.element.ExecutableElement method)
                || !method.getParameters().contains(parameter);
    }

    private static Optional<RecordComponentElement> component(VariableElement field) {
        return ((javax.lang.model.element.TypeElement) field.getEnclosingElement())
                .getRecordComponents().stream()
                        .filter(component -> component.getSimpleName().equals(field.getSimpleName()))
                        .map(RecordComponentElement.class::cast)
                        .findFirst();
    }
}
