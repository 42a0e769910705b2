package io.github.policyhandbook.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts a policy file states about itself, above its text. All are optional.
 *
 * @param audience whom it is for, in the order written
 * @param readers the circle that may read it; empty means staff
 * @param forYear the academic year it is made for, as written: {@code 2024-2025}
 * @param reviewEvery how long an approval lasts: {@code P1Y}
 * @param replacedBy the policy, by id or path, that stands in its place
 * @param acknowledgement whether each reader signs for it
 * @param contacts role to name, in the order written
 */
public record FrontMatter(
        Optional<String> id,
        Optional<String> title,
        Optional<String> owner,
        List<String> audience,
        Optional<String> category,
        Optional<Boolean> statutory,
        Optional<Readers> readers,
        Optional<Status> status,
        Optional<LocalDate> approved,
        Optional<String> approvedBy,
        Optional<String> approver,
        Optional<LocalDate> effective,
        Optional<String> forYear,
        Optional<LocalDate> review,
        Optional<Period> reviewEvery,
        Optional<LocalDate> withdrawn,
        Optional<String> replacedBy,
        boolean acknowledgement,
        Map<String, String> contacts,
        Optional<String> summaryOfChanges) {

    /** No front matter at all. */
    public static final FrontMatter EMPTY = new Builder().build();

    public FrontMatter {
        audience = List.copyOf(audience);
        contacts = Collections.unmodifiableMap(new LinkedHashMap<>(contacts));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The circle that may read the policy: what is stated, else staff. */
    public Readers circle() {
        return readers.orElse(Readers.STAFF);
    }

    public boolean isDraft() {
        return status.filter(Status.DRAFT::equals).isPresent();
    }

    public boolean isWithdrawn() {
        return status.filter(Status.WITHDRAWN::equals).isPresent();
    }

    /** When the next review is due: the stated date, else the approval's date and the stated period. */
    public Optional<LocalDate> reviewDue() {
        return review.or(() -> reviewEvery.flatMap(every -> approved.map(date -> date.plus(every))));
    }

    /** The same facts without the policy that stands in this one's place. */
    public FrontMatter withoutReplacement() {
        return with(status, approved, approvedBy, Optional.empty());
    }

    /**
     * The same facts as if they stood over a text put forward: no draft, and not approved yet.
     *
     * @param ends whether it is put forward that the policy be withdrawn
     */
    public FrontMatter putForward(boolean ends) {
        Optional<Status> status = ends ? Optional.of(Status.WITHDRAWN) : Optional.empty();
        return with(status, Optional.empty(), Optional.empty(), replacedBy);
    }

    private FrontMatter with(
            Optional<Status> status,
            Optional<LocalDate> approved,
            Optional<String> approvedBy,
            Optional<String> replacedBy) {
        return new FrontMatter(
                id,
                title,
                owner,
                audience,
                category,
                statutory,
                readers,
                status,
                approved,
                approvedBy,
                approver,
                effective,
                forYear,
                review,
                reviewEvery,
                withdrawn,
                replacedBy,
                acknowledgement,
                contacts,
                summaryOfChanges);
    }

    /** Gathers facts one by one; what is not set stays absent. */
    public static final class Builder {
        private Optional<String> id = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<String> owner = Optional.empty();
        private final List<String> audience = new ArrayList<>();
        private Optional<String> category = Optional.empty();
        private Optional<Boolean> statutory = Optional.empty();
        private Optional<Readers> readers = Optional.empty();
        private Optional<Status> status = Optional.empty();
        private Optional<LocalDate> approved = Optional.empty();
        private Optional<String> approvedBy = Optional.empty();
        private Optional<String> approver = Optional.empty();
        private Optional<LocalDate> effective = Optional.empty();
        private Optional<String> forYear = Optional.empty();
        private Optional<LocalDate> review = Optional.empty();
        private Optional<Period> reviewEvery = Optional.empty();
        private Optional<LocalDate> withdrawn = Optional.empty();
        private Optional<String> replacedBy = Optional.empty();
        private boolean acknowledgement;
        private final Map<String, String> contacts = new LinkedHashMap<>();
        private Optional<String> summaryOfChanges = Optional.empty();

        private Builder() {}

        public Builder id(String value) {
            id = Optional.of(value);
            return this;
        }

        public Builder title(String value) {
            title = Optional.of(value);
            return this;
        }

        public Builder owner(String value) {
            owner = Optional.of(value);
            return this;
        }

        public Builder audience(List<String> values) {
            audience.addAll(values);
            return this;
        }

        public Builder category(String value) {
            category = Optional.of(value);
            return this;
        }

        public Builder statutory(boolean value) {
            statutory = Optional.of(value);
            return this;
        }

        public Builder readers(Readers value) {
            readers = Optional.of(value);
            return this;
        }

        public Builder status(Status value) {
            status = Optional.of(value);
            return this;
        }

        public Builder approved(LocalDate value) {
            approved = Optional.of(value);
            return this;
        }

        public Builder approvedBy(String value) {
            approvedBy = Optional.of(value);
            return this;
        }

        public Builder approver(String value) {
            approver = Optional.of(value);
            return this;
        }

        public Builder effective(LocalDate value) {
            effective = Optional.of(value);
            return this;
        }

        public Builder forYear(String value) {
            forYear = Optional.of(value);
            return this;
        }

        public Builder review(LocalDate value) {
            review = Optional.of(value);
            return this;
        }

        public Builder reviewEvery(Period value) {
            reviewEvery = Optional.of(value);
            return this;
        }

        public Builder withdrawn(LocalDate value) {
            withdrawn = Optional.of(value);
            return this;
        }

        public Builder replacedBy(String value) {
            replacedBy = Optional.of(value);
            return this;
        }

        public Builder acknowledgement(boolean value) {
            acknowledgement = value;
            return this;
        }

        public Builder contact(String role, String name) {
            contacts.put(role, name);
            return this;
        }

        public Builder summaryOfChanges(String value) {
            summaryOfChanges = Optional.of(value);
            return this;
        }

        public FrontMatter build() {
            return new FrontMatter(
                    id,
                    title,
                    owner,
                    audience,
                    category,
                    statutory,
                    readers,
                    status,
                    approved,
                    approvedBy,
                    approver,
                    effective,
                    forYear,
                    review,
                    reviewEvery,
                    withdrawn,
                    replacedBy,
                    acknowledgement,
                    contacts,
                    summaryOfChanges);
        }
    }
}
