/** Measures the packaged portal: what it costs to answer, to start and to save, beside nginx and a bare disk. */
package vn.wardportal.bench;
