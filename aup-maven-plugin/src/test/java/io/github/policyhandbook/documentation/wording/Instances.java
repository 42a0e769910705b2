package io.github.policyhandbook.documentation.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells which wordings are only instances of others: of "holds … and … more" where there is "holds …". */
final class Instances {

    private Instances() {}

    /** Those that no other one of them covers, but for a few words where it has {@code …}. */
    static List<String> without(List<String> wordings) {
        List<String> all = wordings.stream().distinct().toList();
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> !other.equals(one) && covers(other, one)))
                .toList();
    }

    private static boolean covers(String general, String special) {
        String pattern = Pattern.compile(Wordings.VARYING)
                .splitAsStream(general + " ")
                .map(Pattern::quote)
                .collect(Collectors.joining("([^\n]*?)"));
        Matcher instance = Pattern.compile(pattern).matcher(special + " ");
        return instance.matches()
                && IntStream.rangeClosed(1, instance.groupCount())
                        .mapToObj(instance::group)
                        .allMatch(part -> Wordings.isValue(part, Wordings.WORDS_OF_A_VALUE));
    }
}
