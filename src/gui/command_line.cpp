// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "earshot/base/roff.h"

#include <QCommandLineParser>
#include <fmt/format.h>

#include <span>

namespace earshot::gui {

namespace {

enum ExitCode { Done = 0, WrongUsage = 2 };

constexpr const char* purpose = "Hear, sort, keep and answer what people say about a brand.";

/// One line of the manual: what is written, the name of its value where it has one, what it means.
struct Entry {
    const char *name, *value, *meaning;
};

constexpr Entry options[]
    = { { "workspace", "location", "A SQLite file or a postgresql:// URL (else EARSHOT_WORKSPACE, else the usual file)" },
          { "as", "name", "Who is at work (else EARSHOT_USER, else the login name)" },
          { "sample", "", "On the sample workspace, in which a served scenario plays" } };

constexpr Entry ofEveryProgram[]
    = { { "help", "", "Displays help on command line options" }, { "version", "", "Displays version information" } };

constexpr Entry environmentVariables[] = { { "EARSHOT_WORKSPACE", "", "The workspace, where --workspace is not given." },
    { "EARSHOT_USER", "", "Who is at work, where --as is not given." },
    { "EARSHOT_CA_FILE", "", "More certificates to trust, for a private server." } };

constexpr Entry files[] = { { "$XDG_DATA_HOME/earshot/earshot.db", "", "The usual workspace." },
    { "$XDG_DATA_HOME/earshot/secrets.json", "", "Secrets, encrypted with a passphrase, where there is no system keyring." },
    { "$XDG_CONFIG_HOME/earshot/earshot.ini", "", "Keys, look, language, notifications, and how the windows were left." } };

std::string optionsText()
{
    std::string text;
    for (const auto& table : { std::span<const Entry>(options), std::span<const Entry>(ofEveryProgram) })
        for (const Entry& option : table)
            text += fmt::format(".TP\n\\fB\\-\\-{}\\fR{}\n{}\n", option.name,
                *option.value ? fmt::format(" \\fI{}\\fR", option.value) : std::string(), roffText(option.meaning));
    return text;
}

std::string entriesText(std::span<const Entry> entries, const char* font)
{
    std::string text;
    for (const Entry& entry : entries)
        text += fmt::format(".TP\n{}{}\\fR\n{}\n", font, roffText(entry.name), roffText(entry.meaning));
    return text;
}

std::string manPage()
{
    return fmt::format(".TH EARSHOT 1 \"\" \"Earshot {}\" \"User Commands\"\n"
                       ".SH NAME\nearshot \\- the workstation for answering what people say about a brand\n"
                       ".SH SYNOPSIS\n.B earshot\n[\\fIOPTIONS\\fR]\n.SH DESCRIPTION\n{}\n"
                       "A workspace is open in one window at a time: a second start brings the first to the front.\n"
                       "While the window is open, the sources of the workspace are listened to.\n",
               EARSHOT_VERSION, roffText(purpose))
        + ".SH OPTIONS\n" + optionsText() + ".SH EXIT STATUS\n0 done, 1 failed, 2 wrong usage.\n.SH ENVIRONMENT\n"
        + entriesText(environmentVariables, "\\fB") + ".SH FILES\n" + entriesText(files, "\\fI") + ".SH SEE ALSO\n.BR earshotctl (1)\n";
}

std::string inSingleQuotes(const std::string& text)
{
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? "'\\''" : std::string(1, c);
    return quoted + "'";
}

std::string bashCompletion()
{
    std::string words, withValue;
    for (const auto& table : { std::span<const Entry>(options), std::span<const Entry>(ofEveryProgram) })
        for (const Entry& option : table) {
            words += fmt::format("{}--{}", words.empty() ? "" : " ", option.name);
            if (*option.value)
                withValue += fmt::format("{}--{}", withValue.empty() ? "" : "|", option.name);
        }
    return fmt::format("# bash completion for earshot, made from its table of options\n"
                       "_earshot() {{\n"
                       "  COMPREPLY=()\n"
                       "  case ${{COMP_WORDS[COMP_CWORD-1]}} in\n"
                       "    {}) return ;;\n"
                       "  esac\n"
                       "  COMPREPLY=($(compgen -W {} -- \"${{COMP_WORDS[COMP_CWORD]}}\"))\n"
                       "}}\n"
                       "complete -o default -F _earshot earshot\n",
        withValue, inSingleQuotes(words));
}

std::string zshCompletion()
{
    return "#compdef earshot\n"
           "# zsh completion for earshot, made from its table of options; it runs the one for bash\n"
           "autoload -U +X bashcompinit && bashcompinit\n"
        + bashCompletion();
}

std::string fishCompletion()
{
    std::string text = "# fish completion for earshot, made from its table of options\n";
    for (const auto& table : { std::span<const Entry>(options), std::span<const Entry>(ofEveryProgram) })
        for (const Entry& option : table)
            text += fmt::format(
                "complete -c earshot {} -l {} -d {}\n", *option.value ? "-r" : "-f", option.name, inSingleQuotes(option.meaning));
    return text;
}

/// What the build installs beside the program: "man", or the completion of a shell; nothing where there is none by that name.
std::string manualIn(const QString& form)
{
    if (form == "bash")
        return bashCompletion();
    if (form == "zsh")
        return zshCompletion();
    if (form == "fish")
        return fishCompletion();
    return form == "man" ? manPage() : std::string();
}

/// For the build, which installs what it prints.
QCommandLineOption manualOption()
{
    QCommandLineOption option("manual", {}, "form");
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(purpose);
    for (const Entry& option : options)
        parser.addOption({ option.name, option.meaning, option.value });
    for (const Entry& option : ofEveryProgram)
        parser.addOption({ { QString::fromLatin1(option.name).left(1), option.name }, option.meaning });
    parser.addOption(manualOption());
}

}

std::variant<StartWish, Printed> readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return Printed{ {}, "earshot: " + parser.errorText().toStdString() + "\n", WrongUsage };
    if (!parser.positionalArguments().isEmpty())
        return Printed{ {}, "earshot: there is no place for \"" + parser.positionalArguments().first().toStdString() + "\".\n",
            WrongUsage };
    if (parser.isSet("help"))
        return Printed{ parser.helpText().toStdString(), {}, Done };
    if (parser.isSet("version"))
        return Printed{ fmt::format("earshot {}\n", EARSHOT_VERSION), {}, Done };
    if (parser.isSet("manual")) {
        const std::string text = manualIn(parser.value("manual"));
        return Printed{ text, text.empty() ? "earshot: --manual is man, bash, zsh or fish.\n" : "", text.empty() ? WrongUsage : Done };
    }
    return StartWish{ parser.value("workspace"), parser.value("as"), parser.isSet("sample") };
}

}
