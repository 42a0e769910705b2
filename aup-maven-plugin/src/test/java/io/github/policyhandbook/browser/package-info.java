/**
 * The pages as readers have them: in Chromium, from a folder and from a web server, with eyes, keyboard, screen reader
 * and printer. {@code mvn verify} runs these tests; docs/browser-tests.md tells how.
 */
package io.github.policyhandbook.browser;
