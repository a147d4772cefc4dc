// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <vector>

namespace earshot::cli {

namespace {

bool isShown(const CLI::App* app)
{
    return !app->get_group().empty();
}

std::vector<const CLI::App*> commandsOf(const CLI::App& app)
{
    return app.get_subcommands(isShown);
}

/// The long names of what may be given to a command, separated by spaces.
std::string flagsOf(const CLI::App& app)
{
    std::string flags;
    for (const CLI::Option* option : app.get_options())
        for (const std::string& name : option->get_lnames())
            flags += (flags.empty() ? "--" : " --") + name;
    return flags;
}

std::string namesOf(const std::vector<const CLI::App*>& apps)
{
    std::string names;
    for (const CLI::App* app : apps)
        names += (names.empty() ? "" : " ") + app->get_name();
    return names;
}

/// Calls `take(path, app)` for the program itself (""), each noun and each "noun verb".
template <class Take>
void eachCommand(const CLI::App& app, Take take)
{
    take(std::string(), app);
    for (const CLI::App* noun : commandsOf(app)) {
        take(noun->get_name(), *noun);
        for (const CLI::App* verb : commandsOf(*noun))
            take(noun->get_name() + " " + verb->get_name(), *verb);
    }
}

std::string inSingleQuotes(const std::string& text)
{
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? "'\\''" : std::string(1, c);
    return quoted + "'";
}

/// The words of bash and zsh after each path of commands, as the branches of a case.
std::string branches(const CLI::App& app)
{
    std::string text;
    eachCommand(app, [&](const std::string& path, const CLI::App& command) {
        const std::string names = namesOf(commandsOf(command));
        text += fmt::format(
            "    {}) words={} ;;\n", inSingleQuotes(path), inSingleQuotes(names + (names.empty() ? "" : " ") + flagsOf(command)));
    });
    return text;
}

}

std::string bashCompletion(const CLI::App& app)
{
    return "# bash completion for earshotctl, made from its command table\n"
           "_earshotctl() {\n"
           "  local path='' words='' word i\n"
           "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "    word=${COMP_WORDS[i]}\n"
           "    case $word in\n"
           "      --workspace|--as) ((i++)) ;;\n"
           "      -*) ;;\n"
           "      *) path=${path:+$path }$word ;;\n"
           "    esac\n"
           "  done\n"
           "  path=$(printf '%s' \"$path\" | cut -d' ' -f1,2)\n"
           "  case $path in\n"
        + branches(app)
        + "  esac\n"
          "  COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n"
          "}\n"
          "complete -o default -F _earshotctl earshotctl\n";
}

std::string zshCompletion(const CLI::App& app)
{
    return "#compdef earshotctl\n"
           "# zsh completion for earshotctl, made from its command table; it runs the one for bash\n"
           "autoload -U +X bashcompinit && bashcompinit\n"
        + bashCompletion(app);
}

std::string fishCompletion(const CLI::App& app)
{
    std::string text = "# fish completion for earshotctl, made from its command table\n";
    eachCommand(app, [&](const std::string& path, const CLI::App& command) {
        const std::string condition
            = path.empty() ? "__fish_use_subcommand" : "__fish_seen_subcommand_from " + path.substr(path.rfind(' ') + 1);
        for (const CLI::App* below : commandsOf(command))
            text += fmt::format("complete -c earshotctl -f -n {} -a {} -d {}\n", inSingleQuotes(condition),
                inSingleQuotes(below->get_name()), inSingleQuotes(below->get_description()));
        for (const CLI::Option* option : command.get_options())
            for (const std::string& name : option->get_lnames())
                text += fmt::format("complete -c earshotctl -n {} -l {} -d {}\n", inSingleQuotes(condition), name,
                    inSingleQuotes(option->get_description()));
    });
    return text;
}

}
