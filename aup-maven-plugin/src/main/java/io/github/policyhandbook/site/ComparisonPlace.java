package io.github.policyhandbook.site;

import java.time.LocalDate;

/**
 * Where two compared texts of a policy are shown, and where each can be read.
 *
 * @param page the path of the page that compares them
 * @param fromText the link from that page to the old text; empty where there is none
 * @param toText the same to the new text
 * @param until the day up to which reasons count that are stated over the new text
 */
record ComparisonPlace(String page, String fromText, String toText, LocalDate until) {}
