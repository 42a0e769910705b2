package io.github.policyhandbook.model;

/** What texts have in common, as one instance for all of them. For several threads; to be let go once all are parsed. */
public final class SharedParts {

    private final Interner<FactLines> factLines = new Interner<>();
    private final Interner<Clause> clauses = new Interner<>();
    private final Interner<Body.Part> parts = new Interner<>();
    private final Interner<Fault> faults = new Interner<>();

    /** The same text; what in it equals a clause, a fault or another part of a text before is that one. */
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
