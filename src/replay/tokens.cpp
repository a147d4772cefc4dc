// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

#include "earshot/base/digest.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>

namespace earshot::replay {

std::optional<Speaker> Tokens::speakerOf(const std::string& token) const
{
    const auto found = tokens_.find(token);
    return found == tokens_.end() ? std::nullopt : std::optional(found->second);
}

const Program& Tokens::registerProgram(const std::string& name, const std::string& redirectUris)
{
    const std::string id = randomHex(22);
    return programs_.emplace(id, Program{ id, randomHex(22), name, redirectUris }).first->second;
}

const Program* Tokens::program(const std::string& id) const
{
    const auto found = programs_.find(id);
    return found == programs_.end() ? nullptr : &found->second;
}

const Program* Tokens::program(const std::string& id, const std::string& secret) const
{
    const Program* found = program(id);
    return found && found->secret == secret ? found : nullptr;
}

std::string Tokens::issueCode(const Code& code)
{
    std::string name = randomHex(22);
    codes_.emplace(name, code);
    return name;
}

std::optional<Code> Tokens::takeCode(const std::string& code)
{
    const auto found = codes_.extract(code);
    return found ? std::optional(found.mapped()) : std::nullopt;
}

std::string Tokens::issueToken(Speaker speaker)
{
    std::string token = randomHex(22);
    tokens_.emplace(token, speaker);
    return token;
}

std::string challengeOf(const std::string& verifier)
{
    const Digest digest = sha256(verifier);
    std::array<unsigned char, 45> base64{};
    EVP_EncodeBlock(base64.data(), digest.data(), static_cast<int>(digest.size()));
    std::string challenge(base64.begin(), base64.begin() + 43); // without the padding
    std::ranges::replace(challenge, '+', '-');
    std::ranges::replace(challenge, '/', '_');
    return challenge;
}

}
