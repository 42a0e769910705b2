package io.github.policyhandbook.mojo;

import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Progress;
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
    public void detail(String sentence) {
        log.debug(sentence);
    }

    @Override
    public void finding(Finding finding) {
        tell(finding, finding.message());
    }

    @Override
    public void checked(Finding finding) {
        tell(finding, finding.messageWithRule());
    }

    private void tell(Finding finding, String message) {
        switch (finding.fault().severity()) {
            case ERROR -> log.error(message);
            case WARNING -> log.warn(message);
            case NOTE -> log.info(message);
        }
    }
}
