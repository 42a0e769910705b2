package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One clause through all the versions that have it, and the ids it goes by. */
final class ClauseThread {

    private final int birth;
    private final String idAtBirth;
    private final List<String> formerIds = new ArrayList<>();
    private String id;
    private Clause clause;
    private Optional<String> authorId = Optional.empty();

    /** @param birth the version that brought it */
    ClauseThread(String id, Clause clause, int birth) {
        this.birth = birth;
        this.idAtBirth = id;
        this.id = id;
        this.clause = clause;
    }

    /** The id it goes by now, which is the author's where one was stated. */
    String id() {
        return id;
    }

    List<String> formerIds() {
        return List.copyOf(formerIds);
    }

    /** The clause as it stood last. */
    Clause clause() {
        return clause;
    }

    /** The id it was made with, if that version brought it. */
    Optional<String> idAtBirthIn(int version) {
        return version == birth ? Optional.of(idAtBirth) : Optional.empty();
    }

    /** Its clause was called so while it was taken for another one. */
    void wasAlsoCalled(String name) {
        formerIds.add(name);
    }

    /** Whether its author gave it that id. */
    boolean wasNamed(String name) {
        return authorId.filter(name::equals).isPresent();
    }

    void standsAs(Clause now) {
        clause = now;
    }

    /** The author's id takes over; the old one stays an anchor. */
    void nameByAuthor(String name) {
        authorId = Optional.of(name);
        if (!id.equals(name)) {
            formerIds.add(id);
            formerIds.remove(name);
            id = name;
        }
    }

    /** Another clause has this id by its author's word: the thread goes by the other one from its start. */
    void giveUp(String taken, String instead) {
        formerIds.remove(taken);
        if (id.equals(taken)) {
            id = instead;
            authorId = Optional.empty();
        }
    }
}
