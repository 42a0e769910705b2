package io.github.policyhandbook.site;

/** A part of a page could not be made while the page was laid out: the fault is the part's, and not the template's. */
public final class PartFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RuntimeException fault;

    PartFault(RuntimeException fault) {
        super(fault);
        this.fault = fault;
    }

    /** What happened, as if the part had been made before. */
    public RuntimeException fault() {
        return fault;
    }
}
