package org.kapscreen.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the completion script of bash. It needs no other package. */
final class BashCompletion {
  private static final String HEAD =
      """
      # Completion of kapscreen in bash: source this file from ~/.bashrc.
      # Written from the program's own commands by CompletionScriptsTest; change those instead.

      _kapscreen() {
        local IFS=$' \\t\\n' word=${COMP_WORDS[COMP_CWORD]} given=' ' slot=0
        COMPREPLY=()
        if ((COMP_CWORD == 1)); then
          case $word in
            -*) _kapscreen_offer_options%s ;;
            *) _kapscreen_offer_words '%s' ;;
          esac
          return
        fi
        case ${COMP_WORDS[1]} in
      """;

  private static final String TAIL =
      """
      # Reads the line as far as the cursor; takes the options that have a value. $slot becomes the
      # option whose value is wanted, else - for an option, else the number of the argument.
      _kapscreen_read_line() {
        local valued=" $* " option= count=0 i
        for ((i = 2; i < COMP_CWORD; i++)); do
          case ${COMP_WORDS[i]} in
            =) ;; # bash makes three words of --out=folder
            *)
              if [[ -n $option ]]; then
                option=
              elif [[ ${COMP_WORDS[i]} == -?* ]]; then
                given+="${COMP_WORDS[i]} "
                [[ $valued == *" ${COMP_WORDS[i]} "* ]] && option=${COMP_WORDS[i]}
              else
                count=$((count + 1))
              fi
              ;;
          esac
        done
        [[ $word == = ]] && word=
        if [[ -n $option ]]; then
          slot=$option
        elif [[ $word == -* ]]; then
          slot=-
        else
          slot=$count
        fi
      }

      # Options; each parameter has the names of one. None is offered twice, but those after a *.
      _kapscreen_offer_options() {
        local names name open=
        for names in "$@"; do
          for name in ${names#\\*}; do
            [[ $names != \\** && $given == *" $name "* ]] && continue 2
          done
          open+=" ${names#\\*}"
        done
        _kapscreen_offer_words "$open"
      }

      # One of these words.
      _kapscreen_offer_words() {
        COMPREPLY=($(compgen -W "$1" -- "$word"))
      }

      # Several of these words, with commas between them.
      _kapscreen_offer_list() {
        local before= one open=
        [[ $word == *,* ]] && before=${word%%,*},
        for one in $1; do
          [[ ,$before == *,$one,* ]] || open+=" $before$one"
        done
        _kapscreen_offer_words "$open"
      }

      _kapscreen_offer_folders() {
        local path
        compopt -o filenames 2>/dev/null
        while IFS= read -r path; do
          COMPREPLY+=("$path")
        done < <(compgen -d -- "$word")
      }

      # Files whose names end in $1, and folders on the way to them.
      _kapscreen_offer_files() {
        local path
        _kapscreen_offer_folders
        while IFS= read -r path; do
          [[ -d $path ]] || COMPREPLY+=("$path")
        done < <(compgen -f -X "!*$1" -- "$word")
      }

      # The names that kapscreen finds by itself, and files.
      _kapscreen_offer_questionnaires() {
        local program config=${XDG_CONFIG_HOME:-} file name names=
        [[ $config == /* ]] || config=~/.config
        program=$(readlink -f -- "$(type -P -- "${COMP_WORDS[0]}")" 2>/dev/null)
        for file in {"$config"/kapscreen,"${program%/bin/*}"}/questionnaires/*.yaml; do
          name=${file##*/}
          name=${name%.yaml}
          [[ -e $file && $name != *.* ]] && names+=" $name"
        done
        _kapscreen_offer_words "$names"
        _kapscreen_offer_files .yaml
      }

      # The names of the drafts. Looking at the folder is much faster than asking kapscreen.
      _kapscreen_offer_drafts() {
        local state=${XDG_STATE_HOME:-} file name names=
        [[ $state == /* ]] || state=~/.local/state
        for file in "$state"/kapscreen/drafts/*.draft; do
          name=${file##*/}
          [[ -e $file ]] && names+=" ${name%.draft}"
        done
        _kapscreen_offer_words "$names"
      }

      complete -F _kapscreen kapscreen
      """;

  private BashCompletion() {}

  static String script(CompletionTree tree) {
    String names =
        tree.commands().stream().map(CompletionTree.Command::name).collect(Collectors.joining(" "));
    StringBuilder script = new StringBuilder(HEAD.formatted(options(tree.options()), names));
    for (CompletionTree.Command command : tree.commands()) {
      script.append("    ").append(command.name()).append(") _kapscreen_");
      script.append(command.name()).append(" ;;\n");
    }
    script.append("  esac\n}\n\n");
    tree.commands().forEach(command -> append(script, command));
    return script.append(TAIL).toString();
  }

  private static void append(StringBuilder script, CompletionTree.Command command) {
    script.append("_kapscreen_").append(command.name()).append("() {\n  _kapscreen_read_line");
    command.namesWithValue().forEach(name -> script.append(' ').append(name));
    script.append("\n  case $slot in\n");
    for (CompletionTree.Option option : command.options()) {
      option.value().ifPresent(value -> entry(script, String.join(" | ", option.names()), value));
    }
    for (CompletionTree.Argument argument : command.arguments()) {
      entry(script, numbers(argument), argument.value());
    }
    script.append("    *) _kapscreen_offer_options").append(options(command.options()));
    script.append(" ;;\n  esac\n}\n\n");
  }

  private static void entry(StringBuilder script, String pattern, CompletionValue value) {
    String offer = offer(value);
    script.append("    ").append(pattern).append(')').append(offer.isEmpty() ? "" : " ");
    script.append(offer).append(" ;;\n");
  }

  /** The numbers that an argument may have, as a pattern. */
  private static String numbers(CompletionTree.Argument argument) {
    if (!argument.many()) {
      return String.valueOf(argument.first());
    }
    return "[" + argument.first() + "-9] | [1-9][0-9]*";
  }

  private static String options(List<CompletionTree.Option> options) {
    return options.stream()
        .map(
            option ->
                " '" + (option.repeatable() ? "*" : "") + String.join(" ", option.names()) + "'")
        .collect(Collectors.joining());
  }

  private static String offer(CompletionValue value) {
    String words = " '" + String.join(" ", value.words()) + "'";
    return switch (value.kind()) {
      case WORD -> "_kapscreen_offer_words" + words;
      case WORDS -> "_kapscreen_offer_list" + words;
      case FOLDER -> "_kapscreen_offer_folders";
      case RESPONSE -> "_kapscreen_offer_files .response.json";
      case QUESTIONNAIRE -> "_kapscreen_offer_questionnaires";
      case DRAFT -> "_kapscreen_offer_drafts";
      case FILE -> "_kapscreen_offer_files ''";
      case TEXT -> "";
    };
  }
}
