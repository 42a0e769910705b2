package io.github.policyhandbook.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationListTest {

    private static final String TEXT = """
            aup-published 1
            publication 7
            source 3f0c41d2
            files 2
            file 0123456789abcdef index.html
            moved 89abcdef01234567 policies/old name.html -> policies/new.html
            """;

    private static final PublicationList LIST = new PublicationList(
            7,
            "3f0c41d2",
            new TreeMap<>(Map.of("index.html", "0123456789abcdef", "policies/old name.html", "89abcdef01234567")),
            new TreeMap<>(Map.of("policies/old name.html", "policies/new.html")));

    @Test
    void itIsReadAsItWasWritten() {
        assertThat(LIST.text()).isEqualTo(TEXT);
        assertThat(PublicationList.parse(TEXT)).contains(LIST);
    }

    @Test
    void aPartOfAListIsNone() {
        for (int end = 0; end < TEXT.length(); end++) {
            assertThat(PublicationList.parse(TEXT.substring(0, end)))
                    .as("the first %d signs", end)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aup-published 2\npublication 7\nsource c\nfiles 0\n",
                "aup-published 1\npublication 0\nsource c\nfiles 0\n",
                "aup-published 1\npublication 7\nsource c d\nfiles 0\n",
                "aup-published 1\npublication 7\nsource c\nfiles 1\nfile 0123 index.html\n"
            })
    void whatIsNoListIsNone(String text) {
        assertThat(PublicationList.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../victim.txt",
                "a/../../victim.txt",
                "/etc/victim.txt",
                "C:/victim.txt",
                "a\\b",
                "a//b",
                ".aup-published",
                ".AUP-Published.part",
                ".aup-publication/earlier/1/index.html"
            })
    void aPathThatNoSiteCanHaveMakesItNone(String path) {
        String head = "aup-published 1\npublication 7\nsource c\nfiles 2\nfile 0123456789abcdef index.html\n";

        assertThat(PublicationList.parse(head + "file 0123456789abcdef a.html\n"))
                .isPresent();
        assertThat(PublicationList.parse(head + "file 0123456789abcdef " + path + "\n"))
                .isEmpty();
        assertThat(PublicationList.parse(head + "moved 0123456789abcdef " + path + " -> index.html\n"))
                .isEmpty();
        assertThat(PublicationList.parse(head + "moved 0123456789abcdef a.html -> " + path + "\n"))
                .isEmpty();
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(PublicationList.parse(TEXT.replace("\n", "\r\n"))).contains(LIST);
    }

    @Test
    void whatLeadsOnIsAFileToo() {
        assertThatThrownBy(() ->
                        new PublicationList(1, "c", new TreeMap<>(), new TreeMap<>(Map.of("a.html", "index.html"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
