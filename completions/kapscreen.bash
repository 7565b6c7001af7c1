# Completion of kapscreen in bash: source this file from ~/.bashrc.
# Written from the program's own commands by CompletionScriptsTest; change those instead.

_kapscreen() {
  local IFS=$' \t\n' word=${COMP_WORDS[COMP_CWORD]} given=' ' slot=0
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    case $word in
      -*) _kapscreen_offer_options '-V --version' '-h --help' ;;
      *) _kapscreen_offer_words 'take resume score summary explain verify check show compare' ;;
    esac
    return
  fi
  case ${COMP_WORDS[1]} in
    take) _kapscreen_take ;;
    resume) _kapscreen_resume ;;
    score) _kapscreen_score ;;
    summary) _kapscreen_summary ;;
    explain) _kapscreen_explain ;;
    verify) _kapscreen_verify ;;
    check) _kapscreen_check ;;
    show) _kapscreen_show ;;
    compare) _kapscreen_compare ;;
  esac
}

_kapscreen_take() {
  _kapscreen_read_line -c --channel -r --reference --continue --staff --language -o --out -f --format --practice --encrypt-to --drafts
  case $slot in
    -c | --channel) _kapscreen_offer_words 'phone self practice' ;;
    -r | --reference) ;;
    --continue) _kapscreen_offer_files .response.json ;;
    --staff) ;;
    --language) ;;
    -o | --out) _kapscreen_offer_folders ;;
    -f | --format) _kapscreen_offer_list 'txt md html' ;;
    --practice) _kapscreen_offer_files .response.json ;;
    --encrypt-to) ;;
    --drafts) _kapscreen_offer_folders ;;
    0) _kapscreen_offer_questionnaires ;;
    *) _kapscreen_offer_options '-c --channel' '-r --reference' '--continue' '--staff' '--language' '-o --out' '-f --format' '--practice' '*--encrypt-to' '--drafts' '--json' '--plain' '-h --help' ;;
  esac
}

_kapscreen_resume() {
  _kapscreen_read_line -q --questionnaire --staff --language -o --out -f --format --practice --encrypt-to --drafts
  case $slot in
    -q | --questionnaire) _kapscreen_offer_questionnaires ;;
    --staff) ;;
    --language) ;;
    -o | --out) _kapscreen_offer_folders ;;
    -f | --format) _kapscreen_offer_list 'txt md html' ;;
    --practice) _kapscreen_offer_files .response.json ;;
    --encrypt-to) ;;
    --drafts) _kapscreen_offer_folders ;;
    0) _kapscreen_offer_drafts ;;
    *) _kapscreen_offer_options '-q --questionnaire' '--earlier' '--discard' '--staff' '--language' '-o --out' '-f --format' '--practice' '*--encrypt-to' '--drafts' '--json' '--plain' '-h --help' ;;
  esac
}

_kapscreen_score() {
  _kapscreen_read_line -q --questionnaire -o --out -f --format --rejects --summaries --summary-format --charset --delimiter --as-of --threads
  case $slot in
    -q | --questionnaire) _kapscreen_offer_questionnaires ;;
    -o | --out) _kapscreen_offer_files '' ;;
    -f | --format) _kapscreen_offer_words 'ndjson csv' ;;
    --rejects) _kapscreen_offer_files '' ;;
    --summaries) _kapscreen_offer_folders ;;
    --summary-format) _kapscreen_offer_list 'txt md html' ;;
    --charset) ;;
    --delimiter) ;;
    --as-of) ;;
    --threads) ;;
    [0-9] | [1-9][0-9]*) _kapscreen_offer_files '' ;;
    *) _kapscreen_offer_options '-q --questionnaire' '-o --out' '-f --format' '--rejects' '--summaries' '--summary-format' '--strict' '--charset' '--delimiter' '--as-of' '--exit-zero' '--json' '--threads' '-h --help' ;;
  esac
}

_kapscreen_summary() {
  _kapscreen_read_line -q --questionnaire -f --format --practice
  case $slot in
    -q | --questionnaire) _kapscreen_offer_questionnaires ;;
    -f | --format) _kapscreen_offer_list 'txt md html' ;;
    --practice) _kapscreen_offer_files .response.json ;;
    0) _kapscreen_offer_files .response.json ;;
    *) _kapscreen_offer_options '-q --questionnaire' '-f --format' '--practice' '-h --help' ;;
  esac
}

_kapscreen_explain() {
  _kapscreen_read_line -q --questionnaire
  case $slot in
    -q | --questionnaire) _kapscreen_offer_questionnaires ;;
    0) _kapscreen_offer_files .response.json ;;
    1) ;;
    *) _kapscreen_offer_options '-q --questionnaire' '--plain' '-h --help' ;;
  esac
}

_kapscreen_verify() {
  _kapscreen_read_line -q --questionnaire
  case $slot in
    -q | --questionnaire) _kapscreen_offer_questionnaires ;;
    [0-9] | [1-9][0-9]*) _kapscreen_offer_files .response.json ;;
    *) _kapscreen_offer_options '-q --questionnaire' '-h --help' ;;
  esac
}

_kapscreen_check() {
  _kapscreen_read_line
  case $slot in
    [0-9] | [1-9][0-9]*) _kapscreen_offer_questionnaires ;;
    *) _kapscreen_offer_options '--mutate' '--verbose' '--json' '--sarif' '--plain' '-h --help' ;;
  esac
}

_kapscreen_show() {
  _kapscreen_read_line --sheet --chart --language
  case $slot in
    --sheet) _kapscreen_offer_words 'csv json' ;;
    --chart) _kapscreen_offer_words 'mermaid svg' ;;
    --language) ;;
    0) _kapscreen_offer_questionnaires ;;
    *) _kapscreen_offer_options '--script' '--sheet' '--chart' '--commitments' '--language' '-h --help' ;;
  esac
}

_kapscreen_compare() {
  _kapscreen_read_line
  case $slot in
    0) _kapscreen_offer_questionnaires ;;
    1) _kapscreen_offer_questionnaires ;;
    [2-9] | [1-9][0-9]*) _kapscreen_offer_files .response.json ;;
    *) _kapscreen_offer_options '--json' '--plain' '-h --help' ;;
  esac
}

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
    for name in ${names#\*}; do
      [[ $names != \** && $given == *" $name "* ]] && continue 2
    done
    open+=" ${names#\*}"
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
