package org.kapscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class CompletionScriptsTest {
  private static final Path FOLDER = Path.of("completions");
  private final CommandLine program = KapscreenCommand.commandLine(Invocation.silentHost());

  @Test
  void the_script_of_bash_knows_the_commands() throws IOException {
    golden("kapscreen.bash").holds(BashCompletion.script(tree()), CompletionScriptsTest.class);
  }

  @Test
  void the_script_of_zsh_knows_the_commands() throws IOException {
    golden("_kapscreen").holds(ZshCompletion.script(tree()), CompletionScriptsTest.class);
  }

  @Test
  void the_script_of_fish_knows_the_commands() throws IOException {
    golden("kapscreen.fish").holds(FishCompletion.script(tree()), CompletionScriptsTest.class);
  }

  @Test
  void a_new_option_changes_every_script() {
    CompletionTree before = tree();
    CommandSpec first = program.getSubcommands().values().iterator().next().getCommandSpec();
    first.addOption(CommandModel.flag("--loudly", "Read every question aloud."));
    assertThat(BashCompletion.script(tree()))
        .contains("--loudly")
        .isNotEqualTo(BashCompletion.script(before));
    assertThat(ZshCompletion.script(tree())).contains("--loudly[Read every question aloud]");
    assertThat(FishCompletion.script(tree())).contains("-l loudly -d 'Read every question aloud'");
  }

  @Test
  void a_new_command_is_in_every_script() {
    Callable<Integer> nothing = () -> 0;
    program.addSubcommand(CommandModel.of(nothing, "dance", "Dance a little.").build());
    assertThat(BashCompletion.script(tree())).contains("dance) _kapscreen_dance ;;");
    assertThat(ZshCompletion.script(tree())).contains("'dance:Dance a little'");
    assertThat(FishCompletion.script(tree())).contains("-a dance -d 'Dance a little'");
  }

  private CompletionTree tree() {
    return CompletionTree.of(program);
  }

  private static GoldenFile golden(String name) {
    return new GoldenFile(FOLDER.resolve(name));
  }
}
