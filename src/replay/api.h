// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/json.h"
#include "parameters.h"
#include "rate_limit.h"
#include "stage.h"
#include "tokens.h"

#include <functional>
#include <string>
#include <vector>

namespace earshot::replay {

/// Whose token an endpoint asks for.
enum class Access { Anyone, Program, Account };

/// One request to Mastodon's API, with everything its handler may look at.
struct Call {
    Scene& scene;
    World& world;
    const httplib::Request& request;
    Parameters parameters;
    std::vector<std::string> captures; ///< of the path's pattern, the whole path first
    bool byAccount = false; ///< the brand's own account is asking
    Time now; ///< as clients see it
    Time wallNow;
};

struct Answer {
    int status = 200;
    Json body = Json::object();
    std::string link{};
};

Answer refusal(int status, const std::string& sentence);
Answer notFound(); ///< Mastodon's own words for it

using Handler = std::function<Answer(Call&)>;

/// What all of Mastodon's endpoints have in common: tokens, rate limit, validators, paging links, JSON.
/// Threads  the server calls it from its pool; handlers run one at a time.
class Api {
public:
    Api(httplib::Server& server, Stage& stage, const Clock& wall, const std::string& accountToken, int rateLimit)
        : server_(server)
        , stage_(stage)
        , wall_(wall)
        , tokens_(accountToken)
        , rateLimit_(rateLimit)
    {
    }

    void get(const std::string& pattern, Access access, Handler handler);
    void post(const std::string& pattern, Access access, Handler handler);
    void put(const std::string& pattern, Access access, Handler handler);
    void remove(const std::string& pattern, Access access, Handler handler);

    Tokens& tokens() { return tokens_; }

private:
    httplib::Server::Handler served(Access access, Handler handler);
    Answer answer(Scene& scene, Access access, const Handler& handler, const httplib::Request& request, httplib::Response& response);
    bool withinLimit(const std::string& token, httplib::Response& response);

    httplib::Server& server_;
    Stage& stage_;
    const Clock& wall_;
    Tokens tokens_;
    RateLimit rateLimit_;
};

}
