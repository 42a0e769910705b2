package io.github.policyhandbook.documentation.wording;

import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** Fills the holes of a wording with what the callers of its method give, and their callers, as far as it goes. */
final class Callers {

    private final SourceIndex index;
    private final Holes holes;
    private final CallReader calls;

    Callers(SourceIndex index, Holes holes, CallReader calls) {
        this.index = index;
        this.holes = holes;
        this.calls = calls;
    }

    /** The wordings, once for each call that gives them something of its own. */
    List<Wordings> complete(Wordings read) {
        List<Wordings> completed = new ArrayList<>();
        complete(read, Set.of(), completed);
        return completed;
    }

    private void complete(Wordings read, Set<ExecutableElement> passed, List<Wordings> completed) {
        if (read.holes().isEmpty()) {
            completed.add(read);
            return;
        }
        ExecutableElement method = holes.method(read.holes().iterator().next());
        List<TreePath> places = passed.contains(method) ? List.of() : index.calls(method);
        if (places.isEmpty()) {
            complete(read.filled(anything(read, method)), passed, completed);
            return;
        }
        Set<ExecutableElement> further = new HashSet<>(passed);
        further.add(method);
        for (TreePath call : places) {
            Wordings filled = read.filled(calls.given(call, method));
            complete(filled.filled(anything(filled, method)), further, completed);
        }
    }

    /** Whatever of the method's parameters is still open: nobody in these sources calls it with a text that can be read. */
    private Map<Integer, Wordings> anything(Wordings read, ExecutableElement method) {
        Map<Integer, Wordings> anything = new HashMap<>();
        read.holes().stream()
                .filter(hole -> holes.method(hole).equals(method))
                .forEach(hole -> anything.put(hole, Wordings.ANY));
        return anything;
    }
}
