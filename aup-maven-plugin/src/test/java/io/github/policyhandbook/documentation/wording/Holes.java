package io.github.policyhandbook.documentation.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The parameters whose texts the callers give, and their numbers. */
final class Holes {

    private final List<Element> parameters = new ArrayList<>();
    private final Map<Element, Integer> numbers = new HashMap<>();

    /** The hole that a parameter leaves in a wording. */
    Wordings of(Element parameter) {
        return Wordings.hole(number(parameter));
    }

    int number(Element parameter) {
        return numbers.computeIfAbsent(parameter, added -> {
            parameters.add(added);
            return parameters.size() - 1;
        });
    }

    /** The method or constructor whose parameter has that number. */
    ExecutableElement method(int number) {
        return (ExecutableElement) parameters.get(number).getEnclosingElement();
    }

    /** The parameter of its record's constructor that a component is given by. */
    static VariableElement given(RecordComponentElement component) {
        TypeElement record = (TypeElement) component.getEnclosingElement();
        int place = record.getRecordComponents().indexOf(component);
        return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().size()
                        == record.getRecordComponents().size())
                .filter(constructor ->
                        constructor.getParameters().get(place).getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .orElseThrow()
                .getParameters()
                .get(place);
    }

    static boolean isOfRecord(Element element) {
        return element.getEnclosingElement().getKind() == ElementKind.RECORD;
    }
}
