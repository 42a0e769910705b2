package io.github.policyhandbook.site.data;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.site.SiteAddress;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.SiteSettings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** {@code feed.xml}: the newest versions and withdrawals, for whoever follows the handbook (Atom 1.0, RFC 4287). */
final class AtomFeed {

    private final SiteUrls urls;

    private AtomFeed(SiteUrls urls) {
        this.urls = urls;
    }

    static SiteFile.Data file(Handbook handbook, HandbookComparison comparison, SiteSettings settings, SiteUrls urls) {
        List<FeedNews.Item> news = new FeedNews(handbook, comparison).newest();
        Feed feed = new AtomFeed(urls).feed(handbook, settings, news);
        return new SiteFile.Data(SiteAddress.FEED, xml(feed).getBytes(StandardCharsets.UTF_8));
    }

    private Feed feed(Handbook handbook, SiteSettings settings, List<FeedNews.Item> news) {
        Feed feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(urls.of(SiteAddress.FEED));
        feed.setTitle(XmlText.legal(settings.title()));
        feed.setUpdated(startOf(news.isEmpty() ? handbook.today() : news.get(0).date()));
        var author = new SyndPersonImpl();
        author.setName(XmlText.legal(settings.organisation().orElse(settings.title())));
        feed.setAuthors(List.of(author));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", SiteAddress.HOME)));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", SiteAddress.FEED)));
        feed.setEntries(news.stream().map(this::entry).toList());
        return feed;
    }

    private Entry entry(FeedNews.Item news) {
        Entry entry = new Entry();
        entry.setId(urls.of(news.page()) + news.anchor());
        entry.setTitle(XmlText.legal(news.title()));
        entry.setUpdated(startOf(news.date()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", news.page())));
        Content summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(XmlText.legal(news.summary()));
        entry.setSummary(summary);
        return entry;
    }

    private Link link(String relation, String type, String page) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(urls.of(page));
        return link;
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static String xml(Feed feed) {
        try {
            // The library ends lines as DOS does; the site's files are the same on every machine, with a line feed.
            return new WireFeedOutput().outputString(feed, true).replace("\r\n", "\n");
        } catch (FeedException e) {
            throw new IllegalStateException("the feed lacks something Atom asks for", e);
        }
    }
}
