package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedPartsTest {

    private final SharedParts shared = new SharedParts();

    @Test
    void whatTwoTextsHaveInCommonIsOneInstance() {
        PolicyText before = shared.of(text("Sign in.", "Knock."));
        PolicyText after = shared.of(text("Sign in.", "Knock twice."));

        assertThat(after.clauses().get(0)).isSameAs(before.clauses().get(0));
        assertThat(after.body().parts().get(0)).isSameAs(before.body().parts().get(0));
        assertThat(after.clauses().get(1)).isNotEqualTo(before.clauses().get(1));
    }

    @Test
    void noTextIsChangedByIt() {
        shared.of(text("Sign in.", "Knock."));

        assertThat(shared.of(text("Knock.", "Sign in."))).isEqualTo(text("Knock.", "Sign in."));
    }

    private static PolicyText text(String first, String second) {
        List<Body.Part> parts = List.of(new Body.Html("<p>" + first), new Body.Html("<p>" + second));
        return new PolicyText(
                FrontMatter.EMPTY,
                FactLines.NONE,
                Optional.empty(),
                List.of(clause(1, first), clause(3, second)),
                new Body(parts),
                Fingerprint.of(first + second),
                List.of());
    }

    private static Clause clause(int line, String text) {
        return new Clause(
                Clause.Kind.PARAGRAPH, line, Optional.empty(), text, text, List.of(), Optional.empty(), 0, List.of());
    }
}
