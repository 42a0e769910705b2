package io.github.policyhandbook.documentation.wording;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads which wordings a call can give: those that the method returns, with what it is given in their holes. */
final class CallReader {

    /** Findings in documents have pages of their own, by their rules; and what the documents say is no message. */
    private static final Set<String> OF_DOCUMENTS = Set.of("Fault", "Finding", "OpeningPart");

    private static final int MANY = 4;

    private final SourceCode code;
    private final SourceIndex index;
    private final Holes holes;
    private final WordingReader reader;
    private final Map<ExecutableElement, Wordings> returned = new HashMap<>();

    CallReader(SourceCode code, SourceIndex index, Holes holes, WordingReader reader) {
        this.code = code;
        this.index = index;
        this.holes = holes;
        this.reader = reader;
    }

    Wordings read(TreePath place, MethodInvocationTree call, ExecutableElement method) {
        if (OF_DOCUMENTS.contains(method.getEnclosingElement().getSimpleName().toString())) {
            return Wordings.ANY;
        }
        if (isOurs(method)) {
            return returned(method).filled(given(place, method));
        }
        String name = method.getSimpleName().toString();
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (name.equals("format")) {
            return formatted(place, arguments);
        }
        if (name.equals("formatted")) {
            return receiver(place, call).map(FormatText::varying).orElse(Wordings.ANY);
        }
        if (name.equals("empty")) {
            return Wordings.NONE;
        }
        if (name.equals("join")) {
            return reader.read(place, arguments.get(1));
        }
        if (Library.applies(name)) {
            return applied(place, call);
        }
        if (Library.givesBack(name)) {
            return either(place, arguments);
        }
        if (Library.standsIn(name)) {
            Wordings before = receiver(place, call).orElse(Wordings.ANY);
            return Wordings.either(List.of(before, either(place, arguments)));
        }
        if (Library.passesOn(name)) {
            return receiver(place, call).orElse(Wordings.ANY);
        }
        return Wordings.ANY;
    }

    /** What a function makes of texts; one of the library that is named gives what it gets, or nothing we know. */
    private Wordings applied(TreePath place, MethodInvocationTree call) {
        TreePath function = new TreePath(place, call.getArguments().get(0));
        boolean passesOn = function.getLeaf() instanceof MemberReferenceTree reference
                && Library.passesOn(reference.getName().toString())
                && code.meant(function).flatMap(code::declaration).isEmpty();
        return passesOn ? receiver(place, call).orElse(Wordings.ANY) : reader.read(function);
    }

    /** What the method can return, with holes for its parameters. */
    Wordings returned(ExecutableElement method) {
        Optional<RecordComponentElement> component = component(method);
        if (component.isPresent()) {
            VariableElement given = Holes.given(component.get());
            return VariableReader.holdsTexts(given.asType()) ? holes.of(given) : Wordings.ANY;
        }
        Wordings known = returned.get(method);
        if (known == null) {
            int before = reader.cut();
            Wordings all = VariableReader.holdsTexts(method.getReturnType())
                    ? reader.once(method, () -> Wordings.either(bodies(method)))
                    : Wordings.ANY;
            boolean unread = all.texts().isEmpty() && !mayBeEmpty(method);
            known = unread || isNaming(all) ? Wordings.ANY : all;
            if (reader.cut() == before) {
                returned.put(method, known);
            }
        }
        return known;
    }

    /** What each parameter is given at a call. */
    Map<Integer, Wordings> given(TreePath call, ExecutableElement method) {
        List<? extends ExpressionTree> arguments = call.getLeaf() instanceof NewClassTree made
                ? made.getArguments()
                : ((MethodInvocationTree) call.getLeaf()).getArguments();
        Map<Integer, Wordings> given = new HashMap<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            if (VariableReader.holdsTexts(parameter.asType())) {
                Wordings value = reader.read(call, arguments.get(i));
                given.put(holes.number(parameter), value.texts().isEmpty() ? Wordings.ANY : value);
            }
        }
        return given;
    }

    private List<Wordings> bodies(ExecutableElement method) {
        List<ExecutableElement> all = new ArrayList<>(index.overriding(method));
        all.add(method);
        List<Wordings> read = new ArrayList<>();
        for (ExecutableElement one : all) {
            code.declaration(one)
                    .filter(place -> place.getLeaf() instanceof MethodTree tree && tree.getBody() != null)
                    .ifPresent(place -> read.add(
                            reader.all(Results.in(new TreePath(place, ((MethodTree) place.getLeaf()).getBody())))));
            component(one).filter(any -> !one.equals(method)).ifPresent(any -> read.add(returned(one)));
        }
        return read;
    }

    /** Whether it is a long list of short names, as of kinds of data. */
    private static boolean isNaming(Wordings all) {
        return all.texts().size() > MANY && all.areValues(Wordings.WORDS_OF_A_VALUE);
    }

    private boolean isOurs(ExecutableElement method) {
        return code.declaration(method).isPresent() || component(method).isPresent();
    }

    private static boolean mayBeEmpty(ExecutableElement method) {
        return !method.getReturnType().toString().endsWith("String");
    }

    private Wordings formatted(TreePath place, List<? extends ExpressionTree> arguments) {
        boolean local = code.type(new TreePath(place, arguments.get(0)))
                .filter(type -> type.toString().equals("java.util.Locale"))
                .isPresent();
        return FormatText.varying(reader.read(place, arguments.get(local ? 1 : 0)));
    }

    private Wordings either(TreePath place, List<? extends ExpressionTree> arguments) {
        return Wordings.either(
                arguments.stream().map(argument -> reader.read(place, argument)).toList());
    }

    private Optional<Wordings> receiver(TreePath place, MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? Optional.of(reader.read(new TreePath(place, select), select.getExpression()))
                : Optional.empty();
    }

    /** The component of a record that the method gives, unless it was written out. */
    private Optional<RecordComponentElement> component(ExecutableElement method) {
        if (method.getEnclosingElement().getKind() != ElementKind.RECORD
                || !method.getParameters().isEmpty()
                || code.declaration(method)
                        .filter(place -> place.getLeaf() instanceof MethodTree)
                        .isPresent()) {
            return Optional.empty();
        }
        return ((TypeElement) method.getEnclosingElement())
                .getRecordComponents().stream()
                        .filter(component -> component.getSimpleName().equals(method.getSimpleName()))
                        .map(RecordComponentElement.class::cast)
                        .findFirst();
    }
}
