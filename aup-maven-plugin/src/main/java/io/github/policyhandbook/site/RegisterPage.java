package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FrontMatter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The policy review schedule: who owns and approves each policy in force, and when its review is due. */
final class RegisterPage {

    /** A policy's row; {@code late} tells by how much its review is overdue. */
    record Row(
            PageLink policy,
            String owner,
            String approver,
            String approved,
            String review,
            String late,
            String statutory,
            String audience,
            String acknowledgement) {}

    /** What the template lays out. */
    record View(String overdue, List<Row> rows, PageLink csv) {}

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
                rows,
                PageLink.between(SiteAddress.REGISTER, SiteAddress.REGISTER_CSV, words.say("register.csv")));
        return PageFrame.page(plan, SiteAddress.REGISTER, "register", words.say("register.title"), List.of(), view);
    }

    private Row row(Edition.Entry entry) {
        var sheet = entry.version().factsOn(plan.today());
        FrontMatter front = sheet.frontMatter();
        return new Row(
                PageLink.between(
                        SiteAddress.REGISTER,
                        SiteAddress.policy(entry.policy().id()),
                        entry.version().titleOn(plan.today())),
                front.owner().orElse(""),
                front.approver().orElse(""),
                facts.approved(entry.policy(), entry.version(), sheet.approval()),
                front.reviewDue().map(words::date).orElse(""),
                front.reviewDue()
                        .filter(due -> due.isBefore(plan.today()))
                        .map(this::late)
                        .orElse(""),
                front.statutory().map(words::yesOrNo).orElse(""),
                String.join(", ", front.audience()),
                words.yesOrNo(front.acknowledgement()));
    }

    private String late(LocalDate due) {
        return words.count("register.late", (int) ChronoUnit.DAYS.between(due, plan.today()));
    }
}
