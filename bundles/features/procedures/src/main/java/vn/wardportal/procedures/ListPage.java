package vn.wardportal.procedures;

import java.util.List;
import vn.wardportal.api.list.Found;

/**
 * A page of the catalogue.
 *
 * @param found which page it is, and what else can be chosen
 * @param items those of the page
 */
public record ListPage(Found found, List<Entry> items) {}
