package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FrontMatter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The policy review schedule: who owns and approves each policy in force, and when its review is due. */
final class RegisterPage {

    /**
     * A column's name and how a script sorts it.
     *
     * @param order {@code text} or {@code number}; numbers are first shown from the highest
     * @param up what a script says of the table sorted by it: {@code sorted by #, A to Z}, {@code #} being its name
     * @param down the same the other way round
     */
    record Column(String name, String order, String up, String down) {}

    /**
     * What a cell says, and what it is sorted by: a day by its ISO form. A cell sorted by nothing states no fact; it
     * comes last.
     */
    record Cell(String text, String key) {}

    /**
     * A policy's row.
     *
     * @param key what it is sorted by: its title without accents
     * @param approvedNote what is to be known of the approval besides its day
     * @param late by how many days its review is overdue, or that it is not
     * @param overdue whether it is
     * @param required whether it is required by law
     */
    record Row(
            PageLink policy,
            String key,
            Cell owner,
            Cell approver,
            Cell approved,
            String approvedNote,
            Cell review,
            Cell late,
            Cell statutory,
            Cell audience,
            Cell acknowledgement,
            boolean overdue,
            boolean required) {}

    /**
     * What the template lays out.
     *
     * @param summary how many reviews are overdue, and for how many policies no day is recorded
     * @param all {@code 8 policies}, as a script says it where none is left out
     * @param some the same where {@code #} of them are shown
     * @param none the same where all are left out
     */
    record View(
            String summary, List<Column> columns, List<Row> rows, PageLink csv, String all, String some, String none) {}

    private final SitePlan plan;
    private final Words words;
    private final PolicyFacts facts;

    RegisterPage(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
        this.facts = new PolicyFacts(plan);
    }

    /** The page itself. */
    SiteFile.Page page() {
        PolicyTitles titles = new PolicyTitles(plan.current(), words);
        List<Row> rows = PolicyList.sorted(plan.current()).stream()
                .map(entry -> row(entry, titles.of(entry)))
                .toList();
        View view = new View(
                summary(rows),
                columns(),
                rows,
                PageLink.between(SiteAddress.REGISTER, SiteAddress.REGISTER_CSV, words.say("register.csv")),
                words.count("register.all", rows.size()),
                words.count("register.some", rows.size()),
                words.say("register.none"));
        return PageFrame.page(plan, SiteAddress.REGISTER, "register", words.say("register.title"), List.of(), view);
    }

    private String summary(List<Row> rows) {
        int late = (int) rows.stream().filter(Row::overdue).count();
        int undated =
                (int) rows.stream().filter(row -> row.review().key().isEmpty()).count();
        List<String> sentences = new ArrayList<>();
        if (late > 0) {
            sentences.add(words.count("register.overdue", late));
        } else if (rows.isEmpty() || undated < rows.size()) {
            sentences.add(words.say("register.none-overdue"));
        }
        if (undated > 0) {
            sentences.add(words.count("register.undated", undated));
        }
        return String.join(" ", sentences);
    }

    private List<Column> columns() {
        return List.of(
                column("policy", "text", "letters"),
                column("owner", "text", "letters"),
                column("approver", "text", "letters"),
                column("approved", "text", "days"),
                column("review", "text", "days"),
                column("late", "number", "late"),
                column("statutory", "text", "answers"),
                column("audience", "text", "letters"),
                column("acknowledgement", "text", "answers"));
    }

    private Column column(String name, String order, String kind) {
        return new Column(
                words.say("register." + name),
                order,
                words.say("register.sorted", words.say("register.up-" + kind)),
                words.say("register.sorted", words.say("register.down-" + kind)));
    }

    private Row row(Edition.Entry entry, String title) {
        var sheet = entry.version().factsOn(plan.today());
        FrontMatter front = sheet.frontMatter();
        Optional<String> late = front.reviewDue().flatMap(this::daysLate);
        return new Row(
                PageLink.between(
                        SiteAddress.REGISTER, SiteAddress.policy(entry.policy().id()), title),
                Titles.sortable(title),
                stated(front.owner()),
                stated(front.approver()),
                approved(sheet.approval()),
                approvedNote(entry, sheet.approval(), front),
                front.reviewDue().map(this::day).orElse(notRecorded()),
                late.map(days -> new Cell(days, days)).orElse(notLate(front)),
                stated(front.statutory().map(words::yesOrNo)),
                stated(Optional.of(String.join(", ", front.audience()))),
                stated(Optional.of(words.yesOrNo(front.acknowledgement()))),
                late.isPresent(),
                front.statutory().orElse(false));
    }

    private Cell stated(Optional<String> fact) {
        return fact.filter(text -> !text.isBlank())
                .map(text -> new Cell(text, Titles.sortable(text)))
                .orElse(notRecorded());
    }

    private Cell notRecorded() {
        return new Cell(words.say("register.not-recorded"), "");
    }

    private Cell notLate(FrontMatter front) {
        return front.reviewDue().isPresent() ? new Cell(words.say("register.not-late"), "") : notRecorded();
    }

    private Cell approved(Approval approval) {
        return switch (approval.state()) {
            case NOT_RECORDED -> notRecorded();
            case APPROVED, CHANGED_SINCE ->
                approval.date().map(this::day).orElse(new Cell(words.say("answer.yes"), ""));
        };
    }

    /** Who approved it, where that is not the body that should, and what changed since. */
    private String approvedNote(Edition.Entry entry, Approval approval, FrontMatter front) {
        Optional<String> by = approval.by().filter(name -> !front.approver().equals(Optional.of(name)));
        Optional<String> since = approval.state() == Approval.State.CHANGED_SINCE
                ? Optional.of(facts.changedSince(entry.policy(), entry.version(), approval))
                : Optional.empty();
        return String.join(
                "; ",
                Stream.concat(by.map(name -> words.say("approval.by") + " " + name).stream(), since.stream())
                        .toList());
    }

    private Cell day(LocalDate day) {
        return new Cell(words.date(day), day.toString());
    }

    private Optional<String> daysLate(LocalDate due) {
        return due.isBefore(plan.today())
                ? Optional.of(String.valueOf(ChronoUnit.DAYS.between(due, plan.today())))
                : Optional.empty();
    }
}
