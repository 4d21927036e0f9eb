package org.ddlist.cli;

/**
 * What every run needs to know of a command; its options are in its {@link Command#spec}.
 *
 * @param summary one sentence, for the list of commands
 */
record Synopsis(String name, String summary, Operands operands) {}
