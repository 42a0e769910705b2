package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.WordEdit;
import java.util.List;

/** How one text became another, as {@code words}: the same in every data file. */
final class WordsJson {

    private WordsJson() {}

    static void write(JsonText json, List<WordEdit> words) {
        json.objects("words", words, edit -> {
            json.field("op", edit.op());
            json.field("text", edit.text());
        });
    }
}
