// SPDX-License-Identifier: GPL-3.0-or-later
#include "status.h"

#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "earshot/platform/retry_after.h"

namespace earshot {

namespace {

constexpr std::size_t longestSentence = 200;

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
    case 451:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 410:
        return ErrorKind::Gone;
    case 429:
        return ErrorKind::RateLimited;
    case 408:
    case 425:
        return ErrorKind::ServerFailed;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return ErrorKind::BadRedirect;
    return status >= 400 && status < 500 ? ErrorKind::Rejected : ErrorKind::ServerFailed;
}

std::string sentenceIn(const Response& response)
{
    const auto body = parsedJson(response.body);
    return body ? shortened(singleLine(textAt(*body, "error")), longestSentence) : std::string();
}

std::string detailOf(const Response& response, ErrorKind kind)
{
    std::string sentence = kind == ErrorKind::Rejected ? sentenceIn(response) : std::string();
    return sentence.empty() ? "HTTP " + std::to_string(response.status) : sentence;
}

}

Result<void> checkedStatus(const Response& response, Time now)
{
    if (response.status >= 200 && response.status < 300)
        return {};
    const ErrorKind kind = kindOf(response.status);
    Error error{ kind, redactedUrl(response.url), detailOf(response, kind) };
    if (kind == ErrorKind::RateLimited || kind == ErrorKind::ServerFailed)
        error.retryIn = retryAfter(response, now);
    return tl::unexpected(std::move(error));
}

Result<void> checkedStatus(const Response& response)
{
    return checkedStatus(response, parsedRfc822(response.headers.value("Date")).value_or(Time{}));
}

}
