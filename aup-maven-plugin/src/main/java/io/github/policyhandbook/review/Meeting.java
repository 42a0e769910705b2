package io.github.policyhandbook.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The meeting the papers are for, as the clerk names it.
 *
 * @param name {@code Full governing body, spring term}
 * @param adopts further bodies whose policies are taken over as they stand, as {@code approver} names them
 * @param notes further persons or bodies whose approvals are only to note
 * @param policies the policies to put on the agenda, by id; empty for all that change
 * @param clerk the e-mail address to which governors send their questions
 */
public record Meeting(
        Optional<String> name,
        Optional<LocalDate> date,
        List<String> adopts,
        List<String> notes,
        List<String> policies,
        Optional<String> clerk) {

    public Meeting {
        adopts = List.copyOf(adopts);
        notes = List.copyOf(notes);
        policies = List.copyOf(policies);
    }

    /** A meeting whose clerk states no address. */
    public Meeting(
            Optional<String> name,
            Optional<LocalDate> date,
            List<String> adopts,
            List<String> notes,
            List<String> policies) {
        this(name, date, adopts, notes, policies, Optional.empty());
    }
}
