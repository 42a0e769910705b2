package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Work;

/**
 * Tells nothing but which work was done: what is built at every change of a file would fill the console.
 *
 * @param listener hears of the work
 */
record CountingProgress(Progress listener) implements Progress {

    @Override
    public void step(String sentence) {
        // Nobody waits long enough to want to hear it.
    }

    @Override
    public void warn(String sentence) {
        // What can be mended stands in the browser.
    }

    @Override
    public void did(Work work) {
        listener.did(work);
    }
}
