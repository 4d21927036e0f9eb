/**
 * The command line: a class a subcommand, the options they share, and what is said to a person. It
 * reads and checks what was typed and hands values to the rooms that work.
 */
package org.ddlist.cli;
