// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/roff.h"
#include "manual.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace earshot::cli {

namespace {

std::string valueOf(const CLI::Option& option)
{
    return option.get_items_expected_max() > 0 && !option.get_type_name().empty() ? " \\fI" + roffText(option.get_type_name()) + "\\fR"
                                                                                  : "";
}

std::string optionText(const CLI::Option& option)
{
    const std::string name = option.get_positional() ? option.get_name(true) : option.get_name(false, true);
    return fmt::format(".TP\n\\fB{}\\fR{}\n{}\n", roffText(name), valueOf(option), roffText(option.get_description()));
}

std::string optionsOf(const CLI::App& app)
{
    std::string text;
    for (const CLI::Option* option : app.get_options())
        if (!option->get_group().empty())
            text += optionText(*option);
    return text;
}

std::string verbText(const std::string& noun, const CLI::App& verb)
{
    return fmt::format(".SS {} {}\n{}\n{}", roffText(noun), roffText(verb.get_name()), roffText(verb.get_description()), optionsOf(verb));
}

std::string nounText(const CLI::App& noun)
{
    std::string text = fmt::format(".SS {}\n{}\n", roffText(noun.get_name()), roffText(noun.get_description()));
    text += optionsOf(noun);
    for (const CLI::App* verb : noun.get_subcommands({}))
        text += verbText(noun.get_name(), *verb);
    return text;
}

constexpr const char* tail = R"(.SH EXIT STATUS
0 done, 1 failed, 2 wrong usage, 3 verification failed, 4 partly done (some source failed; the rest is stored), 5 workspace in use, locked or from a
newer version, 6 not permitted.
.SH ENVIRONMENT
.TP
\fBEARSHOT_WORKSPACE\fR
The workspace, where \-\-workspace is not given.
.TP
\fBEARSHOT_USER\fR
Who is at work, where \-\-as is not given.
.TP
\fBEARSHOT_PASSPHRASE\fR
Opens the encrypted file of secrets on a machine without a system keyring.
.TP
\fBEARSHOT_CA_FILE\fR
More certificates to trust, for a private server.
.SH FILES
.TP
\fI$XDG_DATA_HOME/earshot/earshot.db\fR
The usual workspace.
.TP
\fI$XDG_DATA_HOME/earshot/secrets.json\fR
Secrets, encrypted with a passphrase, where there is no system keyring.
.SH SEE ALSO
.BR earshot (1)
)";

}

std::string manPage(const CLI::App& app, const std::string& version)
{
    std::string text = fmt::format(".TH EARSHOTCTL 1 \"\" \"Earshot {}\" \"User Commands\"\n", version);
    text += ".SH NAME\nearshotctl \\- hear, sort, keep and answer what people say about a brand\n";
    text += ".SH SYNOPSIS\n.B earshotctl\n[\\fIOPTIONS\\fR] \\fINOUN\\fR [\\fIVERB\\fR] …\n.SH DESCRIPTION\n";
    text += roffText(app.get_description()) + "\n.SH OPTIONS\n" + optionsOf(app) + ".SH COMMANDS\n";
    for (const CLI::App* noun : app.get_subcommands([](const CLI::App* one) { return !one->get_group().empty(); }))
        text += nounText(*noun);
    return text + tail;
}

}
