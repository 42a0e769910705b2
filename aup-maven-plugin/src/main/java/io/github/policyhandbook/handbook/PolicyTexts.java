package io.github.policyhandbook.handbook;

import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.RepositoryFiles;
import java.util.HashMap;
import java.util.Map;

/** The parsed texts, each blob parsed once however many revisions hold it. For one thread. */
final class PolicyTexts {

    private final RepositoryFiles files;
    private final PolicyParser parser = new PolicyParser();
    private final Map<String, PolicyText> parsed = new HashMap<>();

    PolicyTexts(RepositoryFiles files) {
        this.files = files;
    }

    PolicyText of(String blob) {
        return parsed.computeIfAbsent(blob, name -> parser.parse(files.read(name)));
    }
}
