package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Two texts while they are aligned: which clauses have their partner by now, and what told it. */
final class OpenPairs {

    static final int NONE = -1;

    private final List<Clause> from;
    private final List<Clause> to;
    private final int[] partnerOfFrom;
    private final int[] partnerOfTo;
    private final Match[] matchOfFrom;
    private final Sections fromSections;
    private final Sections toSections;
    private final KnownTexts texts;

    OpenPairs(List<Clause> from, List<Clause> to) {
        this(from, to, new KnownTexts());
    }

    /** @param texts what is known of their texts by now */
    OpenPairs(List<Clause> from, List<Clause> to, KnownTexts texts) {
        this.texts = texts;
        this.from = List.copyOf(from);
        this.to = List.copyOf(to);
        this.partnerOfFrom = new int[from.size()];
        this.partnerOfTo = new int[to.size()];
        this.matchOfFrom = new Match[from.size()];
        Arrays.fill(partnerOfFrom, NONE);
        Arrays.fill(partnerOfTo, NONE);
        Arrays.fill(matchOfFrom, Match.WORDING);
        this.fromSections = new Sections(from);
        this.toSections = new Sections(to);
    }

    private OpenPairs(OpenPairs other) {
        this.from = other.from;
        this.to = other.to;
        this.partnerOfFrom = other.partnerOfFrom.clone();
        this.partnerOfTo = other.partnerOfTo.clone();
        this.matchOfFrom = other.matchOfFrom.clone();
        this.fromSections = other.fromSections;
        this.toSections = other.toSections;
        this.texts = other.texts;
    }

    /** The pairs as they are now, for looking back at when they have changed. */
    OpenPairs copy() {
        return new OpenPairs(this);
    }

    List<Clause> from() {
        return from;
    }

    List<Clause> to() {
        return to;
    }

    KnownTexts texts() {
        return texts;
    }

    Sections fromSections() {
        return fromSections;
    }

    Sections toSections() {
        return toSections;
    }

    /** The new clause paired with that old one, or {@link #NONE}. */
    int partnerOfFrom(int i) {
        return partnerOfFrom[i];
    }

    /** The old clause paired with that new one, or {@link #NONE}. */
    int partnerOfTo(int j) {
        return partnerOfTo[j];
    }

    /** What told the pair of that old clause; empty if it has none. */
    Optional<Match> matchOfFrom(int i) {
        return partnerOfFrom[i] == NONE ? Optional.empty() : Optional.of(matchOfFrom[i]);
    }

    boolean areFree(int i, int j) {
        return partnerOfFrom[i] == NONE && partnerOfTo[j] == NONE;
    }

    boolean arePaired(int i, int j) {
        return partnerOfFrom[i] == j;
    }

    void pair(int i, int j, Match match) {
        if (!areFree(i, j)) {
            throw new IllegalStateException("clause " + i + " or " + j + " has a partner already");
        }
        partnerOfFrom[i] = j;
        partnerOfTo[j] = i;
        matchOfFrom[i] = match;
    }

    void part(int i) {
        partnerOfTo[partnerOfFrom[i]] = NONE;
        partnerOfFrom[i] = NONE;
    }

    List<Integer> freeFrom() {
        return free(partnerOfFrom);
    }

    List<Integer> freeTo() {
        return free(partnerOfTo);
    }

    /** Whether the headings above the two clauses are partners, or neither has one. */
    boolean standUnderTheSameHeading(int i, int j) {
        int above = fromSections.headingAbove(i);
        int below = toSections.headingAbove(j);
        return above == Sections.NONE ? below == Sections.NONE : below != Sections.NONE && arePaired(above, below);
    }

    /** Whether the heading above one of the two is known to be another one than that above the other. */
    boolean standUnderOtherHeadings(int i, int j) {
        int above = fromSections.headingAbove(i);
        int below = toSections.headingAbove(j);
        boolean parted = above != Sections.NONE && partnerOfFrom[above] != NONE && partnerOfFrom[above] != below;
        return parted || below != Sections.NONE && partnerOfTo[below] != NONE && partnerOfTo[below] != above;
    }

    private static List<Integer> free(int[] partners) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NONE) {
                free.add(i);
            }
        }
        return free;
    }
}
