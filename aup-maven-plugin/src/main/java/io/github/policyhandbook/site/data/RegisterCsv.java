package io.github.policyhandbook.site.data;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.site.SiteAddress;
import io.github.policyhandbook.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * {@code register.csv}: who answers for each policy in force, and when it is due, for a spreadsheet.
 *
 * <p>Comma-separated as in RFC 4180, behind a byte order mark, without which Excel takes UTF-8 for the machine's own code
 * page.
 */
final class RegisterCsv {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<String> COLUMNS = List.of(
            "Id",
            "Policy",
            "Category",
            "Owner",
            "Approver",
            "Approved",
            "Approved by",
            "Applies from",
            "Review due",
            "Days overdue",
            "Required by law",
            "Audience",
            "To be signed",
            "Readers",
            "Clauses changed since approval");

    private RegisterCsv() {}

    static SiteFile.Data file(Handbook handbook, PoliciesToday facts) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK).append(CsvLine.of(COLUMNS));
        for (Edition.Entry entry : handbook.currentEdition().entries()) {
            csv.append(CsvLine.of(cells(entry, handbook.today(), facts)));
        }
        return new SiteFile.Data(SiteAddress.REGISTER_CSV, csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(Edition.Entry entry, LocalDate today, PoliciesToday facts) {
        FactSheet sheet = facts.facts(entry.version());
        FrontMatter stated = sheet.frontMatter();
        return List.of(
                entry.policy().id(),
                entry.version().titleOn(today),
                text(stated.category()),
                text(stated.owner()),
                text(stated.approver()),
                text(sheet.approval().date()),
                text(sheet.approval().by()),
                entry.version().appliesFrom().toString(),
                text(stated.reviewDue()),
                text(stated.reviewDue().flatMap(due -> daysOverdue(due, today))),
                text(stated.statutory().map(RegisterCsv::yesOrNo)),
                String.join(", ", stated.audience()),
                yesOrNo(stated.acknowledgement()),
                JsonText.word(stated.circle()),
                text(facts.changedSinceApproval(entry.policy(), entry.version())));
    }

    private static Optional<Long> daysOverdue(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? Optional.of(ChronoUnit.DAYS.between(due, today)) : Optional.empty();
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
