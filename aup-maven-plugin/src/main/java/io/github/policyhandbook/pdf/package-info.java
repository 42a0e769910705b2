/**
 * Prints laid-out pages as PDF files. Start at {@link io.github.policyhandbook.pdf.PdfPrinter}. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.pdf;

import org.jspecify.annotations.NullMarked;
