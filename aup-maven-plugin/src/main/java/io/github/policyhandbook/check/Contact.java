package io.github.policyhandbook.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A role that a policy names somebody for.
 *
 * @param role as it is written: {@code Designated safeguarding lead (DSL)}
 * @param words who holds it, or how to find out
 * @param line the 1-based line on which the role stands
 */
record Contact(CheckedFile file, String role, String words, int line) {

    private static final String KEY = "contacts";

    /** The contacts of the policies that have not ended, in the order of the files. */
    static List<Contact> of(CheckedHandbook handbook) {
        List<Contact> contacts = new ArrayList<>();
        standing(handbook)
                .forEach(file -> file.facts()
                        .contacts()
                        .forEach((role, words) -> contacts.add(new Contact(file, role, words, line(file, role)))));
        return contacts;
    }

    /** With its colon, since {@code Head} may stand below {@code Head of year}. */
    private static int line(CheckedFile file, String role) {
        int exact = file.lineOf(KEY, role + ":");
        return exact > file.lineOf(KEY) ? exact : file.lineOf(KEY, role);
    }

    /** The files whose text somebody reads, or will. */
    static List<CheckedFile> standing(CheckedHandbook handbook) {
        return handbook.files().stream()
                .filter(file -> handbook.reading(file).isPresent())
                .toList();
    }
}
