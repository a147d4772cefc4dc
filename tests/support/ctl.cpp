// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ctl.h"

#include <sstream>
#include <stdexcept>

namespace earshot::test {

Ctl::Ctl(std::string location)
    : location_(location.empty() ? folder_.file("earshot.db") : std::move(location))
{
    environment_ = { { "EARSHOT_WORKSPACE", location_ }, { "EARSHOT_USER", "ana" }, { "XDG_DATA_HOME", folder_.path().string() } };
}

Command Ctl::command(std::vector<std::string> arguments) const
{
    return { builtProgram("earshotctl"), std::move(arguments), environment_, {} };
}

Outcome Ctl::operator()(std::vector<std::string> arguments, const std::string& input) const
{
    Command all = command(std::move(arguments));
    all.input = input;
    return run(all);
}

std::vector<nlohmann::json> Ctl::lines(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.begin(), "--json");
    const Outcome outcome = (*this)(arguments);
    if (outcome.exitCode != 0)
        throw std::runtime_error("exit code " + std::to_string(outcome.exitCode) + ": " + outcome.err);
    std::vector<nlohmann::json> objects;
    std::istringstream out(outcome.out);
    for (std::string line; std::getline(out, line);)
        objects.push_back(nlohmann::json::parse(line));
    return objects;
}

nlohmann::json Ctl::one(std::vector<std::string> arguments) const
{
    const auto objects = lines(std::move(arguments));
    if (objects.size() != 1)
        throw std::runtime_error(std::to_string(objects.size()) + " objects instead of one");
    return objects.front();
}

}
