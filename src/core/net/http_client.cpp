// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/net/http_client.h"

#include "earshot/base/blocking.h"
#include "loop.h"

#include <future>
#include <utility>

namespace earshot {

HttpClient::HttpClient(HttpOptions options) : loop_(std::make_unique<Loop>(std::move(options))) { }

HttpClient::~HttpClient() = default;

void HttpClient::start(Request request, Handler handler)
{
    loop_->start(std::move(request), std::move(handler));
}

Result<Response> HttpClient::fetch(Request request)
{
    aboutToBlock("a request");
    std::promise<Result<Response>> promise;
    auto answer = promise.get_future();
    start(std::move(request), [&promise](Result<Response> result) { promise.set_value(std::move(result)); });
    return answer.get();
}

void HttpClient::cancelAll()
{
    loop_->cancelAll();
}

}
