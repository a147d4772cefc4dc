// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/places.h"

#include <cstdlib>
#include <filesystem>
#include <pwd.h>
#include <unistd.h>

namespace earshot {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string dataFolder()
{
    const std::filesystem::path data = environment("XDG_DATA_HOME");
    if (data.is_absolute())
        return (data / "earshot").string();
    return (std::filesystem::path(environment("HOME")) / ".local/share/earshot").string();
}

std::string usualWorkspace()
{
    const std::string chosen = environment("EARSHOT_WORKSPACE");
    return chosen.empty() ? (std::filesystem::path(dataFolder()) / "earshot.db").string() : chosen;
}

std::string usualActor()
{
    const std::string chosen = environment("EARSHOT_USER");
    if (!chosen.empty())
        return chosen;
    const passwd* entry = getpwuid(geteuid());
    return entry ? entry->pw_name : "somebody";
}

}
