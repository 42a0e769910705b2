package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void whatWasFoundStandsClauseByClauseWithWhatWasExpectedBehind() {
        ComparisonExample example = ComparisonExample.in("""
                ## a wrong label
                Before:
                1. Keep passwords secret.
                2. Lock the screen of every computer before you leave the room.
                After:
                1. Keep passwords secret.
                2. Lock the screen of any computer before you leave the room.
                Expected:
                removed 2>
                amended 1>1: Keep [-passwords-]{+keys+} secret.
                """).get(0);

        assertThat(SideBySide.of(example, example.compare())).isEqualTo("""
                  record                         | before                                           | after
                  unchanged 1>1                  | 1. Keep passwords secret.                        | 1. Keep passwords secret.
                > amended 2>2                    | 2. Lock the screen of every computer before you  | 2. Lock the screen of any computer before you
                                                 | leave the room.                                  | leave the room.
                  found words: Lock the screen of [-every-]{+any+} computer before you leave the room.
                < removed 2>                     | 2. Lock the screen of every computer before you  |
                                                 | leave the room.                                  |
                < amended 1>1                    | 1. Keep passwords secret.                        | 1. Keep passwords secret.
                  expected:    amended 1>1: Keep [-passwords-]{+keys+} secret.""");
    }
}
