// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

namespace earshot::replay {

/// Who a token speaks for: only a registered program, or the brand's account.
enum class Speaker { Program, Account };

struct Program {
    std::string id, secret, name, redirectUris;
};

struct Code {
    std::string programId, redirectUri;
    std::string challenge{}; ///< PKCE S256; empty where the client sent none
};

/// Programs, their codes and their tokens, all of them random and gone with the process.
/// Threads  none of its own; the API's mutex guards it.
class Tokens {
public:
    explicit Tokens(const std::string& accountToken) { tokens_.emplace(accountToken, Speaker::Account); }

    std::optional<Speaker> speakerOf(const std::string& token) const;
    const Program& registerProgram(const std::string& name, const std::string& redirectUris);
    const Program* program(const std::string& id) const;
    const Program* program(const std::string& id, const std::string& secret) const;
    std::string issueCode(const Code& code);
    std::optional<Code> takeCode(const std::string& code); ///< once
    std::string issueToken(Speaker speaker);
    void revoke(const std::string& token) { tokens_.erase(token); }

private:
    std::map<std::string, Speaker> tokens_;
    std::map<std::string, Program> programs_;
    std::map<std::string, Code> codes_;
};

/// The PKCE challenge that belongs to a verifier (RFC 7636, S256).
std::string challengeOf(const std::string& verifier);

}
