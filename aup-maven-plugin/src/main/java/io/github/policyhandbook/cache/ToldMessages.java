package io.github.policyhandbook.cache;

import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Severity;
import io.github.policyhandbook.model.Work;
import java.util.ArrayList;
import java.util.List;

/** Passes on what a build tells, and keeps of it what holds for the next one too; steps come and go with the work. */
public final class ToldMessages implements Progress {

    private final Progress listener;
    private final List<Told> told = new ArrayList<>();
    private boolean errors;

    public ToldMessages(Progress listener) {
        this.listener = listener;
    }

    /** What was told, in its order. */
    public List<Told> told() {
        return List.copyOf(told);
    }

    /** Whether an error was among it. */
    public boolean hasErrors() {
        return errors;
    }

    @Override
    public void step(String sentence) {
        listener.step(sentence);
    }

    @Override
    public void detail(String sentence) {
        listener.detail(sentence);
    }

    @Override
    public void did(Work work) {
        listener.did(work);
    }

    @Override
    public void remark(String sentence) {
        told.add(new Told(false, sentence));
        listener.remark(sentence);
    }

    @Override
    public void warn(String sentence) {
        told.add(new Told(true, sentence));
        listener.warn(sentence);
    }

    @Override
    public void finding(Finding finding) {
        keep(finding, finding.message());
        listener.finding(finding);
    }

    @Override
    public void checked(Finding finding) {
        keep(finding, finding.messageWithRule());
        listener.checked(finding);
    }

    private void keep(Finding finding, String message) {
        Severity severity = finding.fault().severity();
        errors |= severity == Severity.ERROR;
        told.add(new Told(severity != Severity.NOTE, message));
    }
}
