// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayed.h"
#include "support/catch.h"
#include "tokens.h"

using namespace earshot;
using namespace earshot::test;

namespace {

constexpr const char* outOfBand = "urn:ietf:wg:oauth:2.0:oob";

struct Registered {
    explicit Registered(const Replayed& replayed, const std::string& redirect = outOfBand)
    {
        const Reply reply = replayed.post(
            "/api/v1/apps", { { "client_name", "Earshot" }, { "redirect_uris", redirect }, { "scopes", "read write" } }, {});
        id = reply.at("client_id");
        secret = reply.at("client_secret");
    }
    httplib::Params form(const std::string& grant) const
    {
        return { { "grant_type", grant }, { "client_id", id }, { "client_secret", secret } };
    }
    std::string authorizePath(const std::string& redirect, const std::string& more = {}) const
    {
        return "/oauth/authorize?response_type=code&client_id=" + id + "&redirect_uri=" + redirect + more;
    }
    std::string id, secret;
};

std::string between(const std::string& text, const std::string& begin, const std::string& end)
{
    const auto from = text.find(begin) + begin.size();
    return text.substr(from, text.find(end, from) - from);
}

httplib::Headers bearer(const std::string& token)
{
    return { { "Authorization", "Bearer " + token } };
}

}

TEST_CASE("A registered program gets a token for itself, which is nobody's account")
{
    const Replayed replayed(smallScenario());
    const Registered program(replayed);
    const Reply token = replayed.post("/oauth/token", program.form("client_credentials"), {});
    REQUIRE(token.status == 200);
    CHECK(token.at("token_type") == "Bearer");
    const auto headers = bearer(token.at("access_token"));
    CHECK(replayed.get("/api/v1/timelines/public", headers).status == 200);
    const Reply refused = replayed.get("/api/v1/accounts/verify_credentials", headers);
    CHECK(refused.status == 422);
    CHECK(refused.at("error") == "This method requires an authenticated user");
}

TEST_CASE("A code that is shown to be pasted becomes a token of the account, once")
{
    const Replayed replayed(smallScenario());
    const Registered program(replayed);
    const Reply page = replayed.anonymous(program.authorizePath(outOfBand));
    REQUIRE(page.status == 200);
    auto form = program.form("authorization_code");
    form.emplace("code", between(page.body, "<code>", "</code>"));
    form.emplace("redirect_uri", outOfBand);
    const Reply token = replayed.post("/oauth/token", form, {});
    REQUIRE(token.status == 200);
    CHECK(replayed.get("/api/v1/accounts/verify_credentials", bearer(token.at("access_token"))).at("acct") == "telvana");
    const Reply again = replayed.post("/oauth/token", form, {});
    CHECK(again.status == 400);
    CHECK(again.at("error") == "invalid_grant");
}

TEST_CASE("A loopback redirect brings the code and the state, and PKCE is checked")
{
    const Replayed replayed(smallScenario());
    const std::string redirect = "http://127.0.0.1:9/cb";
    const Registered program(replayed, redirect);
    const std::string verifier = GENERATE(as<std::string>{}, "the-right-verifier", "a-wrong-verifier");
    const Reply reply = replayed.anonymous(program.authorizePath(
        redirect, "&state=s1&code_challenge_method=S256&code_challenge=" + replay::challengeOf("the-right-verifier")));
    REQUIRE(reply.status == 302);
    const std::string location = reply.header("Location");
    CHECK(location.starts_with(redirect + "?code="));
    CHECK(location.ends_with("&state=s1"));
    auto form = program.form("authorization_code");
    form.emplace("code", between(location, "code=", "&"));
    form.emplace("redirect_uri", redirect);
    form.emplace("code_verifier", verifier);
    CHECK(replayed.post("/oauth/token", form, {}).status == (verifier == "the-right-verifier" ? 200 : 400));
}

TEST_CASE("The PKCE challenge is that of RFC 7636, appendix B")
{
    CHECK(replay::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST_CASE("Unknown programs, redirects and grants are refused")
{
    const Replayed replayed(smallScenario());
    const Registered program(replayed);
    auto form = program.form("client_credentials");
    form.find("client_secret")->second = "wrong";
    CHECK(replayed.post("/oauth/token", form, {}).at("error") == "invalid_client");
    CHECK(replayed.post("/oauth/token", program.form("password"), {}).at("error") == "unsupported_grant_type");
    CHECK(replayed.anonymous(program.authorizePath("http://evil.example/")).status == 400);
    CHECK(replayed.post("/api/v1/apps", { { "client_name", "x" } }, {}).status == 422);
}

TEST_CASE("A revoked token is worth nothing")
{
    const Replayed replayed(smallScenario());
    const Registered program(replayed);
    const std::string token = replayed.post("/oauth/token", program.form("client_credentials"), {}).at("access_token");
    auto form = program.form("");
    form.emplace("token", token);
    CHECK(replayed.post("/oauth/revoke", form, {}).status == 200);
    CHECK(replayed.get("/api/v1/timelines/public", bearer(token)).status == 401);
    CHECK(replayed.post("/oauth/revoke", { { "client_id", "x" }, { "token", token } }, {}).status == 403);
}
