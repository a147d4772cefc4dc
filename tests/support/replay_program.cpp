// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/replay_program.h"

#include "earshot/base/json.h"

#include <httplib.h>
#include <stdexcept>

namespace earshot::test {

ReplayProgram::ReplayProgram()
    : program_(
        { builtProgram("earshot-replay"), { "telvana", "--port", "0", "--paused", "--times", "scenario", "--rate-limit", "0", "--json" } })
{
    const Json told = Json::parse(program_.line());
    mastodon_ = textAt(told, "mastodon");
    token_ = textAt(told, "token");
    for (const auto& [name, url] : memberAt(told, "feeds").items())
        feeds_[name] = url.get<std::string>();
}

void ReplayProgram::moveTo(const std::string& dayAndTime) const
{
    httplib::Client client(mastodon_);
    const auto answer = client.Post("/replay/clock", Json{ { "to", dayAndTime } }.dump(), "application/json");
    if (!answer || answer->status != 200)
        throw std::runtime_error("the replay's clock did not move to " + dayAndTime);
}

}
