package io.github.policyhandbook.site.data;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;

/** How a text stands to an approval, as {@code approval}: the same in every data file. */
final class ApprovalJson {

    private ApprovalJson() {}

    static void write(JsonText json, Policy policy, Version version, PoliciesToday facts) {
        Approval approval = facts.facts(version).approval();
        json.field("state", approval.state());
        json.field("date", approval.date());
        json.field("by", approval.by());
        json.field("approvedVersion", approval.approvedVersion());
        json.field("clausesChangedSince", facts.changedSinceApproval(policy, version));
    }
}
