package io.github.policyhandbook.compare;

/**
 * Words a reader should not miss, quoted without a verdict: {@code obligation: must, should}.
 *
 * <p>Words of one type that turn into another's are one cue. It is named by the new words, {@code permission: must, may},
 * but where either side is a ban it is a matter of a ban: {@code prohibition: is not allowed, is allowed}.
 *
 * @param from the old words; empty where there were none
 * @param to the new words; empty where there are none
 */
public record Cue(Type type, String from, String to) {

    /** What the words are about. */
    public enum Type {
        /** What must or should be done: {@code must}, {@code needs to}, {@code are responsible for}. */
        OBLIGATION,
        /** What may be done, and on which condition: {@code may}, {@code unless}, {@code with permission of}. */
        PERMISSION,
        /** What must not be done, and what is denied: {@code will not}, {@code never}, {@code is prohibited}. */
        PROHIBITION,
        /** Amounts, money, shares and limits: {@code two}, {@code £15}, {@code at least 90%}. */
        NUMBER,
        /** Days, times, spans and deadlines: {@code within 24 hours}, {@code by 5pm Friday}, {@code every term}. */
        DATE,
        /** Who is covered: {@code all staff}, {@code pupils in Year 9 and above}. */
        AUDIENCE,
        /** Whom to turn to: a person, a role, an address, a telephone number. */
        CONTACT,
        /** Another policy that is named, or to which a link leads. */
        POLICY;

        /** What a change from words of the other type to words of this one is about. */
        Type beside(Type other) {
            return isOfDuty() && other == PROHIBITION ? PROHIBITION : this;
        }

        /** Whether words of the two types may take each other's place: a duty turns into a ban, a role into a group. */
        boolean isLike(Type other) {
            return this == other || isOfDuty() && other.isOfDuty() || isOfPeople() && other.isOfPeople();
        }

        boolean isOfDuty() {
            return this == OBLIGATION || this == PERMISSION || this == PROHIBITION;
        }

        private boolean isOfPeople() {
            return this == AUDIENCE || this == CONTACT;
        }
    }
}
