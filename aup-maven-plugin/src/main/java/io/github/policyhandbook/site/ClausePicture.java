package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A picture of a policy's clauses through the years, as a table: what each year's handbook did to each clause. */
final class ClausePicture {

    /**
     * A mark, or a stretch of years without one.
     *
     * @param look how the style sheet calls it
     * @param years over how many years it goes
     * @param words the mark in words
     * @param href where the change is told; empty where there is none
     */
    record Cell(String look, int years, String words, String href) {}

    /**
     * A clause and its years.
     *
     * @param calm whether nothing ever happened to it, and its row may be left out
     */
    record Row(PageLink clause, boolean heading, boolean calm, List<Cell> cells) {}

    /** What a mark means. */
    record Key(String look, String words) {}

    /**
     * The whole picture.
     *
     * @param years the heads of the columns, each leading to that year's text
     * @param calm how many rows may be left out, in a sentence; empty where that is not worth asking
     */
    record View(List<PageLink> years, List<Row> rows, String calm, List<Key> legend) {}

    /** So many rows are seen at one look: all are shown. */
    private static final int FEW_ROWS = 12;

    /** Fewer rows than these are not worth leaving out. */
    private static final int FEW_CALM = 5;

    /** The look of years in which the text has no such clause. */
    private static final String NOTHING = "absent";

    private final SitePlan plan;
    private final Words words;
    private final Policy policy;
    private final String page;
    private final YearMarks marks;

    ClausePicture(SitePlan plan, Policy policy, String page) {
        this.plan = plan;
        this.words = plan.words();
        this.policy = policy;
        this.page = page;
        this.marks = new YearMarks(plan, policy, page);
    }

    /** The picture; empty for a policy that stands in one handbook only and was never withdrawn. */
    Optional<View> view() {
        List<Edition> years = years();
        if (years.size() < 2) {
            return Optional.empty();
        }
        List<Map<String, YearMarks.Marked>> columns = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            columns.add(i == 0 ? marks.first(years.get(0)) : marks.between(years.get(i - 1), years.get(i)));
        }
        List<IdentifiedClause> clauses =
                PictureOrder.of(years.stream().map(marks::clauses).toList());
        List<Row> rows = quietened(clauses.stream()
                .map(clause -> row(
                        clause,
                        columns.stream()
                                .map(column -> Optional.ofNullable(column.get(clause.id())))
                                .toList()))
                .toList());
        return Optional.of(new View(years.stream().map(this::head).toList(), rows, calm(rows, years), legend(columns)));
    }

    /** The years that have the policy, and the one that has it no longer. */
    private List<Edition> years() {
        List<Edition> editions = plan.handbook().editions();
        List<Edition> having =
                plan.yearTexts(policy).stream().map(YearText::edition).toList();
        if (having.isEmpty()) {
            return List.of();
        }
        int from = editions.indexOf(having.get(0));
        int to = editions.indexOf(having.get(having.size() - 1)) + 1;
        return editions.subList(from, Math.min(to + 1, editions.size()));
    }

    private PageLink head(Edition edition) {
        String year = words.year(edition.year());
        return edition.version(policy.id()).isPresent()
                ? PageLink.between(page, SiteAddress.editionPolicy(edition.label(), policy.id()), year)
                : PageLink.words(year);
    }

    private Row row(IdentifiedClause clause, List<Optional<YearMarks.Marked>> years) {
        List<Cell> cells = new ArrayList<>();
        boolean seen = false;
        for (Optional<YearMarks.Marked> year : years) {
            boolean again = seen;
            Cell next = year.map(marked -> cell(marked, again)).orElse(new Cell(NOTHING, 1, "", ""));
            seen |= year.isPresent();
            int last = cells.size() - 1;
            boolean goesOn = last >= 0
                    && next.href().isEmpty()
                    && next.look().equals(cells.get(last).look());
            if (goesOn) {
                cells.set(last, new Cell(next.look(), cells.get(last).years() + 1, next.words(), ""));
            } else {
                cells.add(next);
            }
        }
        boolean calm = cells.size() == 1;
        String name = clause.clause().number().map(own -> own + " ").orElse("")
                + ClauseNames.firstWords(ClauseNames.opening(clause.clause()))
                        .replace(" \u2026", "\u00a0\u2026"); // in a narrow column it would stand on a line by itself
        return new Row(
                new PageLink(name, "#" + LifeViews.anchor(clause.id())),
                clause.clause().isHeading(),
                calm,
                cells);
    }

    private Cell cell(YearMarks.Marked marked, boolean seen) {
        boolean back = seen && marked.mark() == PictureMark.NEW;
        return new Cell(marked.look(), 1, back ? words.say("picture.back") : marked.words(), marked.href());
    }

    /** The same rows; where they are few, or few of them calm, none is left out, nor is the heading of one that stays. */
    private static List<Row> quietened(List<Row> rows) {
        boolean few = rows.size() <= FEW_ROWS || rows.stream().filter(Row::calm).count() < FEW_CALM;
        List<Row> quiet = new ArrayList<>();
        boolean stays = false;
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            boolean calm = row.calm() && !few && !(row.heading() && stays);
            quiet.add(0, new Row(row.clause(), row.heading(), calm, row.cells()));
            stays = !row.heading() && (stays || !calm);
        }
        return quiet;
    }

    private String calm(List<Row> rows, List<Edition> years) {
        int calm = (int) rows.stream().filter(Row::calm).count();
        String since = words.year(years.get(0).year());
        return calm == 0 ? "" : words.say(calm == 1 ? "picture.calm.one" : "picture.calm.other", calm, since);
    }

    private List<Key> legend(List<Map<String, YearMarks.Marked>> columns) {
        Set<PictureMark> used = EnumSet.noneOf(PictureMark.class);
        columns.forEach(column -> column.values().forEach(marked -> used.add(marked.mark())));
        return used.stream()
                .map(mark -> new Key(mark.look(), words.say("picture.key." + mark.look())))
                .toList();
    }
}
