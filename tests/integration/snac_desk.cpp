// SPDX-License-Identifier: GPL-3.0-or-later
#include "snac_desk.h"

#include "support/wait_for.h"

#include <random>
#include <stdexcept>

namespace earshot::test {

using namespace std::chrono_literals;

SnacDesk::SnacDesk(const SnacServer& snac) : url_(snac.url())
{
    ctl_.setEnvironment("SNAC_TOKEN", snac.token("acme"));
    ctl_.one({ "workspace", "create" });
    ctl_.one({ "workspace", "policy", "--hold", "0s" });
    ctl_.one({ "brand", "add", "Acme", "--handle", "acme", "--hashtag", "acmefail" });
}

std::string SnacDesk::addSource(const std::string& kind, const std::string& query) const
{
    const Json source = ctl_.one(
        { "source", "add", "--platform", "mastodon", "--kind", kind, "--query", query, "--base-url", url_, "--token-env", "SNAC_TOKEN" });
    return std::to_string(source.at("id").get<int>());
}

std::vector<Json> SnacDesk::poll() const
{
    return ctl_.lines({ "poll", "--all" });
}

std::vector<Json> SnacDesk::mentions(const std::string& words) const
{
    auto all = ctl_.lines({ "mention", "list", "--limit", "0" });
    std::erase_if(all, [&](const Json& mention) { return textAt(mention, "text").find(words) == std::string::npos; });
    return all;
}

Json SnacDesk::heard(const std::string& words) const
{
    std::vector<Json> found;
    waitFor(
        [&] {
            poll();
            found = mentions(words);
            return !found.empty();
        },
        30s);
    if (found.size() != 1)
        throw std::runtime_error(std::to_string(found.size()) + " mentions instead of one");
    return found.front();
}

Json SnacDesk::shown(const Json& mention) const
{
    return ctl_.one({ "mention", "show", mention.at("id").dump() });
}

Json SnacDesk::caseOf(const Json& mention) const
{
    return ctl_.one({ "case", "show", mention.at("case").dump() });
}

std::string SnacDesk::draft(const Json& mention, const std::string& text, const std::string& audience) const
{
    return ctl_.one({ "reply", "draft", "--case", mention.at("case").dump(), audience, "--text", text }).at("id").dump();
}

Json SnacDesk::send(const std::string& reply) const
{
    return ctl_.one({ "--quiet", "reply", "send", reply });
}

std::string SnacDesk::stateOf(const Json& mention, const std::string& reply) const
{
    const Json about = caseOf(mention);
    for (const Json& one : about.at("replies"))
        if (one.at("id").dump() == reply)
            return textAt(one, "state");
    return {};
}

std::string someOrderNumber()
{
    std::random_device dice;
    return "order " + std::to_string(std::uniform_int_distribution<>(100'000'000, 999'999'999)(dice));
}

}
