package io.github.policyhandbook.site.data;

import static io.github.policyhandbook.site.data.SampleHandbook.ONLINE;
import static io.github.policyhandbook.site.data.SampleHandbook.policy;
import static io.github.policyhandbook.site.data.SampleHandbook.version;
import static io.github.policyhandbook.site.data.SampleHandbook.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AtomFeedTest {

    @Test
    void eachVersionIsNewsWithItsChanges() throws Exception {
        Feed feed = parsed(policy(
                "aup",
                version("2023-09-01", "Passwords are secret.", "Screens are locked."),
                version("2024-09-01", "Passwords are long.", "Badges are worn.")));

        assertThat(feed.getEntries())
                .extracting(Entry::getTitle)
                .containsExactly(
                        "Acceptable use: applies from 1 September 2024",
                        "Acceptable use: applies from 1 September 2023");
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getSummary().getValue())
                .containsExactly(
                        "1 clause was reworded, 1 clause was added and 1 clause was removed.",
                        "This policy is new, with 2 clauses.");
    }

    @Test
    void anEntryIsNamedByItsPage() throws Exception {
        Feed feed = parsed(policy("aup", version("2024-09-01", "Now.")));

        assertThat(feed.getEntries().get(0).getId())
                .isEqualTo("https://hill.example/staff/versions/aup/2024-09-01.html");
    }

    @Test
    void datesAreTheStartOfTheDayInUtc() {
        assertThat(xml(policy("aup", version("2024-09-01", "Now."))))
                .contains("<updated>2024-09-01T00:00:00Z</updated>")
                .doesNotContain("2025-01-15", "\r");
    }

    @Test
    void aWithdrawalIsNews() throws Exception {
        Feed feed = parsed(policy("aup", version("2023-09-01", "Old."), withdrawal("2024-06-01")));

        Entry newest = feed.getEntries().get(0);
        assertThat(newest.getTitle()).isEqualTo("Acceptable use: withdrawn on 1 June 2024");
        assertThat(newest.getId()).isEqualTo("https://hill.example/staff/history/aup.html#withdrawn-2024-06-01");
    }

    @Test
    void whatIsStillToComeIsNoNewsYet() throws Exception {
        Feed feed = parsed(
                policy("aup", version("2024-09-01", "Now."), version("2025-09-01", "Then."), withdrawal("2026-09-01")));

        assertThat(feed.getEntries()).hasSize(1);
    }

    @Test
    void onlyTheNewestFiftyAreTold() throws Exception {
        Version[] monthly = IntStream.range(0, 60)
                .mapToObj(month -> LocalDate.of(2019, 1, 1).plusMonths(month).toString())
                .map(date -> version(date, "Rules of " + date))
                .toArray(Version[]::new);

        Feed feed = parsed(policy("aup", monthly));

        assertThat(feed.getEntries()).hasSize(50);
        assertThat(feed.getEntries().get(0).getTitle()).endsWith("1 December 2023");
    }

    @Test
    void aTitleMayHoldAnySign() throws Exception {
        FrontMatter facts = FrontMatter.builder().title("Health & <safety>\f").build();

        Feed feed = parsed(policy("aup", version("2024-09-01", facts, Approval.NOT_RECORDED, "Now.")));

        assertThat(feed.getEntries().get(0).getTitle()).startsWith("Health & <safety>: applies");
    }

    private static Feed parsed(Policy policy) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(xml(policy)));
    }

    private static String xml(Policy policy) {
        var handbook = SampleHandbook.on("2025-01-15", policy);
        var urls = new SiteUrls(ONLINE.baseUrl().orElseThrow());
        var file = AtomFeed.file(handbook, new FirstWordComparison(), ONLINE, urls);
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
