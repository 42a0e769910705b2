package io.github.policyhandbook.mojo;

import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Severity;
import org.apache.maven.plugin.logging.Log;

/** Tells progress on Maven's console. */
record LogProgress(Log log) implements Progress {

    @Override
    public void step(String sentence) {
        log.info(sentence);
    }

    @Override
    public void warn(String sentence) {
        log.warn(sentence);
    }

    @Override
    public void finding(Finding finding) {
        if (finding.fault().severity() == Severity.ERROR) {
            log.error(finding.message());
        } else {
            log.warn(finding.message());
        }
    }
}
