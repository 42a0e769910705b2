package io.github.policyhandbook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.fuzz.MadeUpFrontMatter;
import io.github.policyhandbook.fuzz.MadeUpFrontMatter.Entry;
import io.github.policyhandbook.model.ApprovedFacts;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Status;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Whatever a front matter says and however it is written, an approval changes its own lines and nothing else. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class AnyFrontMatterEditTest {

    private static final String SEED = "20260312";

    private static final Set<String> SET = Set.of("status", "approved", "approved-by", "review");
    private static final Set<String> SET_COMPONENTS = Set.of("status", "approved", "approvedBy", "review");

    /** A file as it is made up. */
    record MadeUp(List<Entry> entries, String lineEnd, String mark, String body) {

        String text() {
            return mark
                    + ("---\n" + entries.stream().map(Entry::written).collect(Collectors.joining()) + "---\n" + body)
                            .replace("\n", lineEnd);
        }
    }

    @Property(tries = 300, seed = SEED)
    void onlyTheLinesOfThoseKeysChange(@ForAll("files") MadeUp file, @ForAll("approvals") ApprovedFacts approval) {
        String after = approved(file.text(), approval);

        String rest = after.substring(file.mark().length() + 3 + file.lineEnd().length());
        List<String> own = new ArrayList<>();
        for (Entry entry : file.entries()) {
            String written = entry.written().replace("\n", file.lineEnd());
            if (!SET.contains(entry.key())) {
                assertThat(rest).as(after).contains(written);
                own.add(rest.substring(0, rest.indexOf(written)));
                rest = rest.substring(rest.indexOf(written) + written.length());
            }
        }
        String end = "---" + file.lineEnd() + file.body().replace("\n", file.lineEnd());
        assertThat(rest).as(after).endsWith(end);
        own.add(rest.substring(0, rest.length() - end.length()));
        assertThat(keys(String.join("", own))).as(after).isSubsetOf(SET);
    }

    @Property(tries = 300, seed = SEED)
    void everyOtherFactIsReadAsBefore(@ForAll("files") MadeUp file, @ForAll("approvals") ApprovedFacts approval)
            throws ReflectiveOperationException {
        FrontMatter before = facts(file.text());
        FrontMatter after = facts(approved(file.text(), approval));

        assertThat(after.status()).contains(approval.status());
        assertThat(after.approved()).contains(approval.approved());
        assertThat(after.approvedBy()).contains(approval.approvedBy());
        assertThat(after.review()).isEqualTo(approval.review().or(before::review));
        for (RecordComponent fact : FrontMatter.class.getRecordComponents()) {
            if (!SET_COMPONENTS.contains(fact.getName())) {
                assertThat(fact.getAccessor().invoke(after))
                        .as(fact.getName())
                        .isEqualTo(fact.getAccessor().invoke(before));
            }
        }
    }

    @Property(tries = 300, seed = SEED)
    void approvingTwiceChangesNothingMore(@ForAll("files") MadeUp file, @ForAll("approvals") ApprovedFacts approval) {
        String once = approved(file.text(), approval);

        assertThat(approved(once, approval)).isEqualTo(once);
    }

    @Property(tries = 1000, seed = SEED)
    void anyFileIsChangedSafelyOrRefused(@ForAll("anything") String text, @ForAll("approvals") ApprovedFacts approval) {
        byte[] content = text.getBytes(UTF_8);

        if (FrontMatterEdit.approve(content, approval) instanceof FrontMatterEdit.Written written) {
            PolicyParser parser = new PolicyParser();
            assertThat(parser.parse(written.content()).words())
                    .isEqualTo(parser.parse(content).words());
            assertThat(parser.parse(written.content()).frontMatter().approved()).contains(approval.approved());
        }
    }

    @Provide
    Arbitrary<MadeUp> files() {
        return Combinators.combine(
                        MadeUpFrontMatter.entries(),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of("", "\ufeff"),
                        Arbitraries.of("", "# V\n\nSign in.\n", "\n\nSign in. \t\n---\nEnd"))
                .as(MadeUp::new);
    }

    @Provide
    Arbitrary<ApprovedFacts> approvals() {
        return Combinators.combine(
                        Arbitraries.of(Status.APPROVED, Status.WITHDRAWN),
                        Arbitraries.of(LocalDate.of(2026, 3, 12), LocalDate.of(2024, 12, 1)),
                        Arbitraries.of(
                                "Full governing body, minute 14",
                                "Board: 3 #4",
                                "Head's \"team\"",
                                "[1]",
                                "\u00c9. B\\c"),
                        Arbitraries.of(LocalDate.of(2027, 5, 3)).optional(0.5))
                .as((status, day, by, review) ->
                        new ApprovedFacts(status, day, by, Optional.empty(), Optional.empty(), review));
    }

    @Provide
    Arbitrary<String> anything() {
        return MadeUpFrontMatter.slips();
    }

    private static List<String> keys(String lines) {
        return Arrays.stream(lines.split("\r\n|\r|\n"))
                .filter(line -> line.matches("[\"A-Za-z].*:.*"))
                .map(line ->
                        line.substring(0, line.indexOf(':')).replace("\"", "").strip())
                .map(key -> new WrittenFact(key, 1, new WrittenFact.Unclear()).key())
                .toList();
    }

    private static FrontMatter facts(String text) {
        return new PolicyParser().parse(text.getBytes(UTF_8)).frontMatter();
    }

    private static String approved(String text, ApprovedFacts facts) {
        FrontMatterEdit.Outcome outcome = FrontMatterEdit.approve(text.getBytes(UTF_8), facts);
        assertThat(outcome).as(text).isInstanceOf(FrontMatterEdit.Written.class);
        return new String(((FrontMatterEdit.Written) outcome).content(), UTF_8);
    }
}
