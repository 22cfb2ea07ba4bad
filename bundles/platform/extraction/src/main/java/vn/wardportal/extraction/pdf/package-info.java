/**
 * What runs in a process of its own, where a hostile PDF file can break nothing but itself: these classes and PDFBox are all
 * that the process has.
 */
package vn.wardportal.extraction.pdf;
