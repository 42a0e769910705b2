package io.github.policyhandbook.site.data;

/** Text as XML can hold it. */
public final class XmlText {

    private XmlText() {}

    /** The text as it stands between tags, or in an attribute. */
    public static String escaped(String text) {
        return legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The text without the signs that XML 1.0 (section 2.2) has no way to write, such as a form feed. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xd7ff
                || sign >= 0xe000 && sign <= 0xfffd
                || sign >= 0x10000;
    }
}
