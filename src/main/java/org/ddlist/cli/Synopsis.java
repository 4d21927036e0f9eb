package org.ddlist.cli;

import java.util.List;

/**
 * What every run needs to know of a command, beside its {@linkplain Command#options options}.
 *
 * @param summary one sentence, for the list of commands
 * @param examples command lines to learn from
 */
record Synopsis(String name, String summary, Operands operands, List<String> examples) {}
