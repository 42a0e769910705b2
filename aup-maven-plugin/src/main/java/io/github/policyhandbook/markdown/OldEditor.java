package io.github.policyhandbook.markdown;

import java.nio.charset.Charset;

/** Tells which characters an editor meant that saved one byte to a character. */
final class OldEditor {

    /** Every byte means something to it, as it does to browsers: the last resort, and usually the right one. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String MAC = "x-MacRoman";

    /** Each one's apostrophe is a letter to the other that stands in no English word. */
    private static final int MAC_APOSTROPHE = 0xD5;

    private static final int WINDOWS_APOSTROPHE = 0x92;

    private OldEditor() {}

    /** Windows, but an old Mac where its apostrophe stands between small letters more often than that of Windows. */
    static Charset charsetOf(byte[] content) {
        int mac = 0;
        for (int i = 1; i < content.length - 1; i++) {
            if (isSmallLetter(content[i - 1]) && isSmallLetter(content[i + 1])) {
                int sign = content[i] & 0xFF;
                mac += sign == MAC_APOSTROPHE ? 1 : 0;
                mac -= sign == WINDOWS_APOSTROPHE ? 1 : 0;
            }
        }
        // A small Java may come without the characters of old Macs.
        return mac > 0 && Charset.isSupported(MAC) ? Charset.forName(MAC) : WINDOWS;
    }

    private static boolean isSmallLetter(byte sign) {
        return sign >= 'a' && sign <= 'z';
    }
}
