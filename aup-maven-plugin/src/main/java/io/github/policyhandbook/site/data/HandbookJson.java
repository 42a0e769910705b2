package io.github.policyhandbook.site.data;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.site.SiteAddress;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.SiteSettings;
import java.time.MonthDay;
import java.util.Locale;

/** {@code handbook.json}: what the handbook holds. Its form is told by {@code schemas/handbook.schema.json}. */
final class HandbookJson {

    private final JsonText json;
    private final Handbook handbook;
    private final PoliciesToday facts;

    private HandbookJson(JsonText json, Handbook handbook, PoliciesToday facts) {
        this.json = json;
        this.handbook = handbook;
        this.facts = facts;
    }

    static SiteFile.Streamed file(Handbook handbook, PoliciesToday facts, SiteSettings settings) {
        return JsonText.streamed(
                SiteAddress.HANDBOOK_JSON, json -> new HandbookJson(json, handbook, facts).write(settings));
    }

    private void write(SiteSettings settings) {
        json.field("schemaVersion", 1);
        json.field("title", settings.title());
        json.field("organisation", settings.organisation());
        json.field("date", handbook.today().toString());
        json.field("readers", handbook.readers());
        json.object("calendar", this::calendar);
        json.field("knownFrom", handbook.knownFrom());
        json.objects("editions", handbook.editions(), this::edition);
        json.objects("policies", handbook.policies(), this::policy);
    }

    private void calendar() {
        MonthDay start = handbook.calendar().yearStart();
        json.field("yearStart", String.format(Locale.ROOT, "%02d-%02d", start.getMonthValue(), start.getDayOfMonth()));
        json.field("zone", handbook.calendar().zone().getId());
    }

    private void edition(Edition edition) {
        json.field("edition", edition.label());
        json.field("date", edition.date().toString());
        json.field("commit", edition.revision().commit());
        json.field("current", edition.current());
        json.field("pinned", edition.pinned());
        json.field("address", SiteAddress.edition(edition.label()));
        json.objects("policies", edition.entries(), entry -> entry(edition, entry));
    }

    private void entry(Edition edition, Edition.Entry entry) {
        json.field("policy", entry.policy().id());
        json.field("title", entry.version().titleOn(edition.date()));
        json.field("version", entry.version().key());
        json.field(
                "path", EditionFile.of(entry.policy(), entry.version(), edition).path());
        json.field(
                "address",
                SiteAddress.editionPolicy(edition.label(), entry.policy().id()));
    }

    private void policy(Policy policy) {
        Version version = facts.speaking(policy);
        json.field("policy", policy.id());
        json.field("title", facts.title(policy));
        json.field("inForce", facts.inForce(policy).map(Version::key));
        json.field("withdrawn", facts.withdrawn(policy));
        json.field("address", facts.inForce(policy).map(now -> SiteAddress.policy(policy.id())));
        json.field("history", SiteAddress.history(policy.id()));
        json.object("approval", () -> ApprovalJson.write(json, policy, version, facts));
        json.object("facts", () -> stated(facts.facts(version).frontMatter()));
    }

    private void stated(FrontMatter stated) {
        json.field("category", stated.category());
        json.field("owner", stated.owner());
        json.texts("audience", stated.audience());
        json.field("readers", stated.circle());
        json.field("statutory", stated.statutory());
        json.field("approver", stated.approver());
        json.field("effective", stated.effective());
        json.field("forYear", stated.forYear());
        json.field("reviewDue", stated.reviewDue());
        json.field("reviewEvery", stated.reviewEvery());
        json.field("replacedBy", stated.replacedBy());
        json.field("acknowledgement", stated.acknowledgement());
        json.objects("contacts", stated.contacts().entrySet().stream().toList(), contact -> {
            json.field("role", contact.getKey());
            json.field("name", contact.getValue());
        });
        json.field("summaryOfChanges", stated.summaryOfChanges());
    }
}
