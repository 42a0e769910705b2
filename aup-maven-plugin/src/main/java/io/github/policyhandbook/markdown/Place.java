package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Clause.Kind;

/**
 * Where in the text a block stands.
 *
 * @param paragraph what a paragraph is there
 * @param level how many lists and quotes it stands in
 */
record Place(Kind paragraph, int level) {

    static final Place TOP = new Place(Kind.PARAGRAPH, 0);
    static final Place FOOTNOTE = new Place(Kind.FOOTNOTE, 0);

    /** Inside one more list or quote. */
    Place within(Kind kind) {
        return new Place(kind, level + 1);
    }
}
