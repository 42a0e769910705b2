package io.github.policyhandbook.model;

/** What texts have in common, as one instance for all of them. For several threads; to be let go once all are parsed. */
public final class SharedParts {

    private final Interner<FactLines> factLines = new Interner<>();
    private final Interner<Clause> clauses = new Interner<>();
    private final Interner<Body.Part> parts = new Interner<>();
    private final Interner<Fault> faults = new Interner<>();

    /** The same text, of which what is equal to a part of a text before it is that part: its clauses, say. */
    public PolicyText of(PolicyText text) {
        return new PolicyText(
                text.frontMatter(),
                factLines.one(text.factLines()),
                text.heading(),
                clauses.each(text.clauses()),
                new Body(parts.each(text.body().parts())),
                text.words(),
                faults.each(text.faults()));
    }
}
