package org.ddlist.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What picocli's model says of a command, in blocks. */
final class CommandPage {
  private CommandPage() {}

  static List<Block> blocks(Command command) {
    CommandSpec spec = command.spec();
    List<Block> blocks = new ArrayList<>();
    for (PositionalParamSpec operand : spec.positionalParameters()) {
      String text = operand.description()[0];
      blocks.add(new Block(Block.Kind.OPTION, "", command.synopsis().operands().synopsis(), text));
    }
    for (ArgGroupSpec group : spec.argGroups()) {
      blocks.add(new Block(Block.Kind.OPTIONS, "", "", group.heading()));
      for (OptionSpec option : group.options()) {
        blocks.add(item(option));
      }
    }
    blocks.addAll(command.notes());
    blocks.add(Block.heading("Examples"));
    for (String example : command.synopsis().examples()) {
      blocks.add(Block.example(example));
    }
    return blocks;
  }

  private static Block item(OptionSpec option) {
    return new Block(
        Block.Kind.OPTION,
        String.join(", ", option.names()),
        Spec.isFlag(option) ? "" : option.paramLabel(),
        option.description()[0]);
  }
}
