package io.github.policyhandbook.documentation.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToldMessagesTest {

    @Test
    void aMessageIsReadWithWhatVaries() {
        assertThat(told("""
                void read(java.nio.file.Path file) {
                    throw new HandbookException(file + " cannot be read.\\n  Check that you may open it.");
                }
                """)).containsExactly("… cannot be read.\n  Check that you may open it.");
    }

    @Test
    void aConstantIsPartOfTheWording() {
        assertThat(told("""
                static final String MEND = "Run it again.";
                static final int MOST = 7;

                void refuse() {
                    throw new HandbookException("More than " + MOST + " were found.\\n  " + MEND);
                }
                """)).containsExactly("More than 7 were found.\n  Run it again.");
    }

    @Test
    void eachMessageThatIsChosenIsOne() {
        assertThat(told("""
                String why(int kind) {
                    return switch (kind) {
                        case 0 -> "The file has no end.";
                        default -> {
                            yield "The file has no beginning.";
                        }
                    };
                }

                void refuse(int kind) {
                    throw new HandbookException(kind < 0 ? "The file is not there." : why(kind));
                }
                """))
                .containsExactly("The file has no beginning.", "The file has no end.", "The file is not there.");
    }

    @Test
    void aFewWordsThatAreChosenWithinASentenceVary() {
        assertThat(told("""
                void refuse(int count) {
                    throw new HandbookException("Here " + (count == 1 ? "is" : "are") + " too many files.");
                }
                """)).containsExactly("Here … too many files.");
    }

    @Test
    void whatCallersGiveToASmallMethodIsRead() {
        assertThat(told("""
                HandbookException fault(String what, String todo) {
                    return new HandbookException("line 7: " + what + ".\\n  " + todo);
                }

                HandbookException missing(String what) {
                    return fault(what, "Write it down.");
                }

                void read() {
                    throw missing("the day is missing");
                }

                void readMore() {
                    throw fault("the day is over", "Take the next one.");
                }
                """))
                .containsExactly(
                        "line 7: the day is missing.\n  Write it down.",
                        "line 7: the day is over.\n  Take the next one.");
    }

    @Test
    void aValueThatCallersGiveVaries() {
        assertThat(told("""
                HandbookException refused(String name, String value) {
                    return new HandbookException("aup." + name + " must be another one than " + value);
                }

                void read() {
                    throw refused("title", "a name of two words");
                }
                """)).containsExactly("aup.… must be another one than …");
    }

    @Test
    void aFieldHoldsWhatItsConstructorWasGiven() {
        assertThat(told("""
                record Trouble(String sentence) {}

                final String mend;

                Subject(String mend) {
                    this.mend = mend;
                }

                static Subject usual() {
                    return new Subject("Save the file again, and send it.");
                }

                void refuse() {
                    throw new HandbookException("The file is damaged.\\n  " + mend);
                }

                void warn(Progress progress) {
                    progress.warn(new Trouble("The disk is nearly full.").sentence());
                }
                """))
                .containsExactly(
                        "The disk is nearly full.", "The file is damaged.\n  Save the file again, and send it.");
    }

    @Test
    void warningsAreReadFromListsAndOptionals() {
        assertThat(told("""
                void tell(Progress progress, java.util.Optional<Integer> line) {
                    java.util.List<String> all = new java.util.ArrayList<>();
                    all.add("The title is long.");
                    all.forEach(progress::warn);
                    progress.warn(line.map(at -> "Look at line " + at + ".").orElse("Look at the file."));
                }
                """)).containsExactly("Look at line ….", "Look at the file.", "The title is long.");
    }

    @Test
    void whatALambdaIsHandedIsRead() {
        assertThat(told("""
                java.util.Optional<String> reason(int count) {
                    java.util.List<String> all = java.util.stream.Stream.of(said(count, "has no owner at all."))
                            .flatMap(java.util.Optional::stream)
                            .toList();
                    return java.util.Optional.of(String.join(" ", all) + "\\n  Name one.");
                }

                java.util.Optional<String> said(int count, String what) {
                    return java.util.Optional.of(count + " of the policies " + what);
                }

                void refuse() {
                    reason(3).ifPresent(reason -> {
                        throw new HandbookException("The pack is written. " + reason);
                    });
                }
                """))
                .containsExactly("The pack is written. … of the policies has no owner at all.\n  Name one.");
    }

    @Test
    void formatsAreReadWithoutTheirSigns() {
        assertThat(told("""
                void refuse(String file, double size) {
                    throw new HandbookException(String.format(java.util.Locale.UK, "%s has %,.1f MB, too many.", file, size));
                }
                """)).containsExactly("… has … MB, too many.");
    }

    @Test
    void aMethodThatCallsItselfComesToAnEnd() {
        assertThat(told("""
                String why(int depth) {
                    return depth == 0 ? "It lies too deep." : why(depth - 1);
                }

                void refuse() {
                    throw new HandbookException(why(3));
                }
                """)).containsExactly("It lies too deep.");
    }

    @Test
    void aWordingThatAnotherOneOfItsPlaceCoversIsNone() {
        assertThat(told("""
                String some(java.util.List<String> names) {
                    return names.size() == 1 ? names.get(0) : names.get(0) + " and more of them";
                }

                void refuse(java.util.List<String> names) {
                    throw new HandbookException("The folder holds " + some(names) + ".");
                }
                """)).containsExactly("The folder holds ….");
    }

    @Test
    void whatOnlyPassesOnIsNotWhereItIsWorded() {
        assertThat(ToldMessages.in("""
                        package io.github.policyhandbook.model;
                        public interface Progress { void warn(String sentence); }
                        """, """
                        package io.github.policyhandbook.cache;
                        class Keeping implements io.github.policyhandbook.model.Progress {
                            io.github.policyhandbook.model.Progress listener;
                            public void warn(String sentence) { listener.warn(sentence); }
                        }
                        """, """
                        package io.github.policyhandbook.site;
                        class Speaker {
                            void speak(io.github.policyhandbook.model.Progress progress) { progress.warn("Look at this."); }
                        }
                        """).messages())
                .containsExactly(new ToldMessage("site.Speaker", "Look at this."));
    }

    @Test
    void aMessageOfWhichNoWordCanBeReadIsNamed() {
        ToldMessages read = ToldMessages.in(
                "package a; public class HandbookException extends RuntimeException {"
                        + " public HandbookException(String message) { super(message); } }",
                "package a; class Silent { void end(Exception e) { throw new HandbookException(e.getMessage()); } }");

        assertThat(read.messages()).isEmpty();
        assertThat(read.unread()).containsExactly("a.Silent");
    }

    @Test
    void sourcesThatCannotBeUnderstoodAreRefused() {
        assertThat(catchThrowable(() -> told("void refuse() { throw fault(\"The file is gone.\"); }")))
                .hasMessageContaining("fault");
    }

    /** What a class says that has these members. */
    private static List<String> told(String members) {
        String[] contents = {
            "class HandbookException extends RuntimeException { HandbookException(String message) { super(message); } }",
            "interface Progress { void warn(String sentence); }",
            "class Subject {\n" + members + "}\n"
        };
        return ToldMessages.in(contents).messages().stream()
                .map(ToldMessage::text)
                .toList();
    }
}
