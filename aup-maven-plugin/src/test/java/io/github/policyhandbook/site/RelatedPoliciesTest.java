package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelatedPoliciesTest {

    private final SitePlan plan = new TestHandbook()
            .home(TestText.of("# Welcome"))
            .with(
                    "use",
                    version("use", "2023-09-12", "# Use", "See [visitors](visitors.md) and [home](index.md)."),
                    version(
                            "use",
                            "2025-09-12",
                            "# Use of ICT",
                            "See [phones](phones.md#off), [phones](phones.md), [this](use.md) and [\u00c9tudes](etudes.md)."))
            .with("phones", version("phones", "2023-09-12", "# Phones", "Off. {#off}", "As [use](use.md) says."))
            .with("etudes", version("etudes", "2023-09-12", "# \u00c9tudes", "![A plan](phones.md)"))
            .with("visitors", version("visitors", "2023-09-12", "# Visitors"))
            .with("sticks", version("sticks", "2023-09-12", "# Sticks"), withdrawn("2025-01-10", "use"))
            .plan();

    @Test
    void aTextNamesWhatItLinksToAndWhatLinksToItByTitle() {
        assertThat(now("use"))
                .containsExactly(
                        group(
                                "This policy links to",
                                new PageLink("\u00c9tudes", "etudes.html"),
                                new PageLink("Phones", "phones.html")),
                        group("Policies that link to it", new PageLink("Phones", "phones.html")),
                        group("Replaces", new PageLink("Sticks", "../history/sticks.html")));
    }

    @Test
    void anOldYearHasTheLinksOfItsOwnTexts() {
        assertThat(inYear("2023-2024", "use").subList(0, 2))
                .containsExactly(
                        group("This policy links to", new PageLink("Visitors", "visitors.html")),
                        group("Policies that link to it", new PageLink("Phones", "phones.html")));
        assertThat(inYear("2023-2024", "visitors"))
                .containsExactly(group("Policies that link to it", new PageLink("Use", "use.html")));
    }

    @Test
    void aVersionHasTheLinksOfItsOwnText() {
        Policy use = plan.handbook().policy("use").orElseThrow();
        Version first = use.versions().get(0);

        assertThat(related()
                        .of(Reading.ofVersion(plan.current(), use, first), use, first)
                        .get(0))
                .isEqualTo(group("This policy links to", new PageLink("Visitors", "../../policies/visitors.html")));
    }

    @Test
    void aWithdrawnPolicyNamesWhatStandsInItsPlace() {
        assertThat(inYear("2023-2024", "sticks"))
                .containsExactly(group("Replaced by", new PageLink("Use", "use.html")));
    }

    @Test
    void aPictureIsNoLinkAndAPolicyWithoutAnyHasNoGroup() {
        assertThat(now("visitors")).isEmpty();
        assertThat(now("etudes")).extracting(RelatedPolicies.Group::label).containsExactly("Policies that link to it");
    }

    private RelatedPolicies related() {
        LinkResolver links = new LinkResolver(plan, new CopiedFiles(new TestFiles(Map.of())));
        return new RelatedPolicies(plan, links, new Replacements(plan, links));
    }

    private List<RelatedPolicies.Group> now(String id) {
        Policy policy = plan.handbook().policy(id).orElseThrow();
        Version version = plan.inForce(policy).orElseThrow();
        return related().of(Reading.now(plan.current(), policy, version), policy, version);
    }

    private List<RelatedPolicies.Group> inYear(String label, String id) {
        Policy policy = plan.handbook().policy(id).orElseThrow();
        Edition edition = plan.handbook().edition(label).orElseThrow();
        Version version = edition.version(id).orElseThrow();
        return related().of(Reading.inEdition(edition, policy, version), policy, version);
    }

    private static RelatedPolicies.Group group(String label, PageLink... policies) {
        return new RelatedPolicies.Group(label, List.of(policies));
    }

    private static Version version(String name, String day, String... lines) {
        return TestHandbook.version("policies/" + name + ".md", TestText.of(lines), day);
    }

    private static Withdrawal withdrawn(String day, String replacedBy) {
        FrontMatter facts = FrontMatter.builder().replacedBy(replacedBy).build();
        return new Withdrawal(TestHandbook.revision(day), LocalDate.parse(day), false, facts);
    }
}
