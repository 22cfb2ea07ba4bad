package vn.wardportal.extraction.word;

import vn.wardportal.extraction.Budget;

/**
 * What a Word file says beside its text.
 *
 * @param looks what its styles mean
 * @param numbering its lists
 * @param relations what is named by number
 * @param pictures its pictures
 * @param budget what reading it may cost
 */
record Source(Looks looks, Numbering numbering, Relations relations, Pictures pictures, Budget budget) {}
