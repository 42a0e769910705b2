package io.github.policyhandbook.preview;

/**
 * Why a request is not answered.
 *
 * @param status the status code of HTTP that says it
 * @param sentence the same for a person
 */
record Refusal(int status, String sentence) {

    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_ALLOWED = 405;
    static final int TOO_LONG = 414;
    static final int MISDIRECTED = 421;
    static final int HEAD_TOO_LONG = 431;
}
