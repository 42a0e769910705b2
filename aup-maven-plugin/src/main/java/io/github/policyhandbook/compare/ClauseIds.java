package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Slug;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids of one policy's clauses: unique over all its history, former ids and those of clauses long gone included. */
final class ClauseIds {

    private static final int MOST_WORDS = 6;
    private static final int MOST_CHARACTERS = 40;

    /** More of a text than its id can ever hold. */
    private static final int LOOKED_AT = 400;

    /** What the ids of the page's own furniture begin with. */
    private static final String FURNITURE = "aup-";

    private final Map<String, ClauseThread> holders = new HashMap<>();

    /** Up to which copy of an id none is free: ids are given, and never given back. */
    private final Map<String, Integer> copies = new HashMap<>();

    /** The clause that has this id or had it. */
    Optional<ClauseThread> holder(String id) {
        return Optional.ofNullable(holders.get(id));
    }

    boolean isFree(String id) {
        return !holders.containsKey(id);
    }

    /** Gives the thread the id it was made with. */
    void give(ClauseThread thread) {
        if (holders.putIfAbsent(thread.id(), thread) != null) {
            throw new IllegalStateException("the clause id " + thread.id() + " is taken");
        }
    }

    /** Keeps an id that was given before an author said which clause it is: it stays an anchor of that clause. */
    void keep(ClauseThread thread, String id) {
        if (holders.putIfAbsent(id, thread) == null) {
            thread.wasAlsoCalled(id);
        }
    }

    /** The author's word wins: whoever had this id goes by another one from its start. */
    void giveByAuthor(ClauseThread thread, String name) {
        ClauseThread holder = holders.get(name);
        if (holder != null && holder != thread) {
            String instead = firstFree(name);
            holder.giveUp(name, instead);
            if (holder.id().equals(instead)) {
                holders.put(instead, holder);
            }
        }
        holders.put(name, thread);
        thread.nameByAuthor(name);
    }

    /** The id itself where it is free, else with {@code -2}, {@code -3} and so on. */
    String firstFree(String id) {
        return isFree(id) ? id : firstFreeCopy(id + "-");
    }

    /**
     * An id for a clause that only an author's word makes one of its own: {@code guests-ask_2}. No slug has an underscore, so
     * it neither takes the id of another clause nor that of one still to come.
     */
    String firstFreeApart(String text) {
        return firstFreeCopy(slug(text) + "_");
    }

    private String firstFreeCopy(String beginning) {
        int copy = copies.getOrDefault(beginning, 2);
        while (!isFree(beginning + copy)) {
            copy++;
        }
        copies.put(beginning, copy);
        return beginning + copy;
    }

    /** The id an author wrote, kept out of the way of the page's furniture. */
    static String ofAuthor(String name) {
        return name.startsWith(FURNITURE) ? "clause-" + name : name;
    }

    /** A text's first words as an address: {@code Keep your password secret.} gives {@code keep-your-password-secret}. */
    static String slug(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        StringBuilder slug = new StringBuilder();
        int words = 0;
        for (String word : Slug.of(start).split("-")) {
            if (words == MOST_WORDS || words > 0 && slug.length() + 1 + word.length() > MOST_CHARACTERS) {
                break;
            }
            slug.append(words == 0 ? "" : "-").append(word, 0, Math.min(word.length(), MOST_CHARACTERS));
            words++;
        }
        return slug.isEmpty() ? "clause" : ofAuthor(slug.toString());
    }
}
