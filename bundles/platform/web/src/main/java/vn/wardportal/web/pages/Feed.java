package vn.wardportal.web.pages;

import vn.wardportal.api.page.Publications;

/**
 * What a module publishes.
 *
 * @param module whose it is
 * @param publications the module's list
 */
record Feed(String module, Publications publications) {}
