// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_table.h"
#include "support/catch.h"

#include <fstream>
#include <iterator>
#include <sstream>

using namespace earshot::gui;

namespace {

std::string cell(const QStringList& keys)
{
    std::string text;
    for (const QString& key : keys)
        text += (text.empty() ? "`" : " or `") + key.toStdString() + "`";
    return text;
}

/// docs/user/keys.md as the command table wants it.
std::string keysPage()
{
    std::ostringstream page;
    page << "# Every key\n\nMade from the command table; every command also stands in the palette (`Ctrl+K`) of the window and the room "
            "where "
            "it can be done. Keys can be given and changed in *Settings*.\n";
    const std::pair<KeyScope, const char*> scopes[]
        = { { KeyScope::Window, "Everywhere" }, { KeyScope::Place, "In the room or window that has it" },
              { KeyScope::List, "While a list has the focus" }, { KeyScope::Composer, "While you write an answer" } };
    for (const auto& [scope, title] : scopes) {
        page << "\n## " << title << "\n\n| | |\n| --- | --- |\n";
        for (const CommandEntry& entry : commandTable())
            if (entry.scope == scope && *entry.keys)
                page << "| " << entry.text << " | " << cell(keysOf(entry)) << " |\n";
    }
    page << "\n## Without a key, in the palette\n\n";
    for (const CommandEntry& entry : commandTable())
        if (!*entry.keys)
            page << "- " << entry.text << "\n";
    return page.str();
}

}

TEST_CASE("The guide's page of keys says what the command table says (EARSHOT_APPROVE=1 writes it)")
{
    const std::string file = EARSHOT_SOURCE_DIR "/docs/user/keys.md";
    if (std::getenv("EARSHOT_APPROVE"))
        std::ofstream(file) << keysPage();
    std::ifstream in(file);
    CHECK(std::string(std::istreambuf_iterator<char>(in), {}) == keysPage());
}
