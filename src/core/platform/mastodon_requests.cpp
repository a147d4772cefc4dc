// SPDX-License-Identifier: GPL-3.0-or-later
#include "mastodon_requests.h"

#include "earshot/base/text.h"
#include "earshot/base/url.h"

namespace earshot::mastodon {

namespace {

std::string urlOf(const Source& source, std::string_view path)
{
    std::string_view base = trimmed(source.baseUrl);
    base = base.substr(0, base.find_first_of("?#"));
    while (base.ends_with('/'))
        base.remove_suffix(1);
    return std::string(base).append(path);
}

std::string encoded(const Fields& fields)
{
    std::string text;
    for (const auto& [name, value] : fields) {
        text += text.empty() ? "" : "&";
        text += std::string(name) + "=" + percentEncoded(value);
    }
    return text;
}

}

Request getRequest(const Source& source, std::string_view path, const Fields& query, const std::string& token)
{
    Request request;
    request.url = urlOf(source, path) + (query.empty() ? "" : "?" + encoded(query));
    request.headers.add("Accept", "application/json");
    request.bearer = token;
    return request;
}

Result<Request> postRequest(const Source& source, std::string_view path, const Fields& form, const std::string& token)
{
    if (const auto checked = checkedToken(source, token); !checked)
        return tl::unexpected(checked.error());
    Request request = getRequest(source, path, {}, token);
    request.method = "POST";
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.body = encoded(form);
    request.retrySafe = false;
    return request;
}

std::string pathOf(std::string_view collection, std::string_view id, std::string_view rest)
{
    return "/api/v1/" + std::string(collection) + "/" + percentEncoded(id) + std::string(rest);
}

Result<void> checkedToken(const Source& source, const std::string& token)
{
    if (token.empty())
        return failure(ErrorKind::CredentialMissing, source.tokenEnv.empty() ? redactedUrl(source.baseUrl) : source.tokenEnv);
    return {};
}

}
