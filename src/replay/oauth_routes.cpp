// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/html.h"
#include "earshot/base/url.h"
#include "mastodon_routes.h"

#include <sstream>

namespace earshot::replay {

namespace {

constexpr const char* outOfBand = "urn:ietf:wg:oauth:2.0:oob";

Answer oauthRefusal(int status, const std::string& error, const std::string& description)
{
    return { status, { { "error", error }, { "error_description", description } } };
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : "\n") + part;
    return text;
}

Answer registerProgram(Call& call, Tokens& tokens)
{
    const std::string name = call.parameters.text("client_name");
    const auto uris = call.parameters.list("redirect_uris");
    if (name.empty() || uris.empty())
        return refusal(
            422, name.empty() ? "Validation failed: Application name can't be blank" : "Validation failed: Redirect URI can't be blank");
    const Program& program = tokens.registerProgram(name, joined(uris));
    const std::string scopes = call.parameters.text("scopes");
    const std::string website = call.parameters.text("website");
    return { 200,
        { { "id", program.id.substr(0, 8) }, { "name", program.name }, { "website", website.empty() ? Json() : Json(website) },
            { "scopes", { scopes.empty() ? "read" : scopes } }, { "redirect_uris", uris }, { "redirect_uri", program.redirectUris },
            { "client_id", program.id }, { "client_secret", program.secret }, { "client_secret_expires_at", 0 } } };
}

bool isRegistered(const Program& program, const std::string& redirectUri)
{
    std::istringstream lines(program.redirectUris);
    for (std::string line; std::getline(lines, line);)
        if (line == redirectUri)
            return true;
    return false;
}

Answer tokenAnswer(const Call& call, const std::string& token)
{
    const std::string scope = call.parameters.text("scope");
    return { 200,
        { { "access_token", token }, { "token_type", "Bearer" }, { "scope", scope.empty() ? "read write" : scope },
            { "created_at", toMicros(call.wallNow) / 1'000'000 } } };
}

Answer exchangeCode(Call& call, Tokens& tokens, const Program& program)
{
    const auto code = tokens.takeCode(call.parameters.text("code"));
    const bool fits = code && code->programId == program.id && code->redirectUri == call.parameters.text("redirect_uri")
        && (code->challenge.empty() || code->challenge == challengeOf(call.parameters.text("code_verifier")));
    if (!fits)
        return oauthRefusal(400, "invalid_grant",
            "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization "
            "request, or was issued to another client.");
    return tokenAnswer(call, tokens.issueToken(Speaker::Account));
}

Answer issueToken(Call& call, Tokens& tokens)
{
    const Program* program = tokens.program(call.parameters.text("client_id"), call.parameters.text("client_secret"));
    if (!program)
        return oauthRefusal(401, "invalid_client",
            "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.");
    const std::string grant = call.parameters.text("grant_type");
    if (grant == "client_credentials")
        return tokenAnswer(call, tokens.issueToken(Speaker::Program));
    if (grant == "authorization_code")
        return exchangeCode(call, tokens, *program);
    return oauthRefusal(400, "unsupported_grant_type", "The authorization grant type is not supported by the authorization server.");
}

Answer revoke(Call& call, Tokens& tokens)
{
    if (!tokens.program(call.parameters.text("client_id"), call.parameters.text("client_secret")))
        return oauthRefusal(403, "unauthorized_client", "You are not authorized to revoke this token");
    tokens.revoke(call.parameters.text("token"));
    return {};
}

void showCode(httplib::Response& response, const std::string& code)
{
    response.set_content(
        "<!DOCTYPE html><meta charset=\"utf-8\"><title>Authorization code</title><p>Copy this code into the program:</p><p><code>" + code
            + "</code></p>",
        "text/html; charset=utf-8");
}

/// Nobody has to log in here: whoever can reach this machine's loopback is the brand's account.
void authorize(const httplib::Request& request, httplib::Response& response, Tokens& tokens)
{
    const std::string redirectUri = request.get_param_value("redirect_uri"), state = request.get_param_value("state");
    const Program* program = tokens.program(request.get_param_value("client_id"));
    if (!program || request.get_param_value("response_type") != "code" || !isRegistered(*program, redirectUri)) {
        response.status = 400;
        response.set_content("This client or its redirect address is not registered here.\n", "text/plain; charset=utf-8");
        return;
    }
    const std::string code = tokens.issueCode({ program->id, redirectUri, request.get_param_value("code_challenge") });
    if (redirectUri == outOfBand)
        return showCode(response, code);
    const char joint = redirectUri.find('?') == std::string::npos ? '?' : '&';
    response.set_redirect(redirectUri + joint + "code=" + code + (state.empty() ? "" : "&state=" + percentEncoded(state)));
}

}

void routeOauth(Api& api, httplib::Server& server, Stage& stage)
{
    Tokens& tokens = api.tokens();
    api.post("/api/v1/apps", Access::Anyone, [&tokens](Call& call) { return registerProgram(call, tokens); });
    api.post("/oauth/token", Access::Anyone, [&tokens](Call& call) { return issueToken(call, tokens); });
    api.post("/oauth/revoke", Access::Anyone, [&tokens](Call& call) { return revoke(call, tokens); });
    server.Get("/oauth/authorize", [&tokens, &stage](const httplib::Request& request, httplib::Response& response) {
        stage.at([&](Scene&) { authorize(request, response, tokens); });
    });
}

}
