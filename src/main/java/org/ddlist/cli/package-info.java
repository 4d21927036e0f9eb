/**
 * The command line: one class for each subcommand, and the options they share. It turns arguments
 * into requests and must not do the work of the rooms below.
 *
 * <p>A new option of {@code search} goes into {@link SearchCommand}, or into {@link FilterOptions}
 * if every command that selects papers takes it; a new output format into {@link OutputFormat}.
 */
package org.ddlist.cli;
