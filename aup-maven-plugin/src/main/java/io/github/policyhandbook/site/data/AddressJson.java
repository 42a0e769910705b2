package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.ClauseAddress;

/** A clause of any policy, as {@code movedTo} or {@code movedFrom}: the same in every data file. */
final class AddressJson {

    private AddressJson() {}

    static void write(JsonText json, String name, ClauseAddress address) {
        json.object(name, () -> {
            json.field("policy", address.policy());
            json.field("id", address.id());
        });
    }
}
