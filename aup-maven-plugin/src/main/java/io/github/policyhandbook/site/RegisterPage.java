package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FrontMatter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The policy review schedule: who owns and approves each policy in force, and when its review is due. */
final class RegisterPage {

    /**
     * A column's name and how a script sorts it.
     *
     * @param order {@code text} or {@code number}
     */
    record Column(String name, String order) {}

    /** What a cell says, and what it is sorted by: a day by its ISO form. A cell sorted by nothing comes last. */
    record Cell(String text, String key) {}

    /**
     * A policy's row.
     *
     * @param key what it is sorted by: its title without accents
     * @param approvedNote what is to be known of the approval besides its day
     * @param late by how many days its review is overdue; empty where it is not
     * @param required whether it is required by law
     */
    record Row(
            PageLink policy,
            String key,
            String owner,
            String approver,
            Cell approved,
            String approvedNote,
            Cell review,
            String late,
            String statutory,
            String audience,
            String acknowledgement,
            boolean required) {}

    /**
     * What the template lays out.
     *
     * @param all {@code 8 policies}, as a script says it where none is left out
     * @param some the same where {@code #} of them are shown
     * @param none the same where all are left out
     */
    record View(
            String overdue, List<Column> columns, List<Row> rows, PageLink csv, String all, String some, String none) {}

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
        List<Row> rows =
                PolicyList.sorted(plan.current()).stream().map(this::row).toList();
        int late = (int) rows.stream().filter(row -> !row.late().isEmpty()).count();
        View view = new View(
                late == 0 ? words.say("register.none-overdue") : words.count("register.overdue", late),
                columns(),
                rows,
                PageLink.between(SiteAddress.REGISTER, SiteAddress.REGISTER_CSV, words.say("register.csv")),
                words.count("register.all", rows.size()),
                words.count("register.some", rows.size()),
                words.count("register.none", rows.size()));
        return PageFrame.page(plan, SiteAddress.REGISTER, "register", words.say("register.title"), List.of(), view);
    }

    private List<Column> columns() {
        return Stream.of(
                        "policy",
                        "owner",
                        "approver",
                        "approved",
                        "review",
                        "late",
                        "statutory",
                        "audience",
                        "acknowledgement")
                .map(name -> new Column(words.say("register." + name), name.equals("late") ? "number" : "text"))
                .toList();
    }

    private Row row(Edition.Entry entry) {
        var sheet = entry.version().factsOn(plan.today());
        FrontMatter front = sheet.frontMatter();
        String title = entry.version().titleOn(plan.today());
        return new Row(
                PageLink.between(
                        SiteAddress.REGISTER, SiteAddress.policy(entry.policy().id()), title),
                Titles.sortable(title),
                front.owner().orElse(""),
                front.approver().orElse(""),
                approved(sheet.approval()),
                approvedNote(entry, sheet.approval(), front),
                front.reviewDue().map(this::day).orElse(new Cell("", "")),
                front.reviewDue().flatMap(this::daysLate).orElse(""),
                front.statutory().map(words::yesOrNo).orElse(""),
                String.join(", ", front.audience()),
                words.yesOrNo(front.acknowledgement()),
                front.statutory().orElse(false));
    }

    private Cell approved(Approval approval) {
        return switch (approval.state()) {
            case NOT_RECORDED -> new Cell(words.say("register.not-recorded"), "");
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
