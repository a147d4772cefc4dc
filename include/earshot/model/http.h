// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace earshot {

/// Names compare without case, as HTTP demands; a name may stand several times.
class Headers {
public:
    Headers() = default;
    Headers(std::initializer_list<std::pair<std::string, std::string>> fields) : fields_(fields) { }

    void add(std::string name, std::string value) { fields_.emplace_back(std::move(name), std::move(value)); }
    /// The first value of this name, or "".
    std::string_view value(std::string_view name) const;
    bool has(std::string_view name) const;
    const std::vector<std::pair<std::string, std::string>>& fields() const { return fields_; }

private:
    std::vector<std::pair<std::string, std::string>> fields_;
};

/// One HTTP exchange to be made, as a platform wants it. The net/ folder adds User-Agent, Accept-Encoding and the credential.
struct Request {
    std::string method = "GET";
    std::string url;
    Headers headers;
    std::string body;
    std::string bearer {}; ///< secret; sent as "Authorization: Bearer" to the origin of `url` only, never across a redirect to another origin
    std::string etag {}, lastModified {}; ///< validators for a conditional GET, verbatim; dropped on a redirect
    std::size_t bodyCap = 20u << 20; ///< decompressed bytes; more is TooLarge
    bool retrySafe = true; ///< false: never sent a second time by net/ on its own (posting a reply)
};

struct Response {
    int status = 0;
    Headers headers; ///< of the last answer of a redirect chain
    std::string body;
    std::string url; ///< where the answer came from in the end
    std::string permanentUrl {}; ///< set where every hop was a 301 or 308: the address to keep from now on
    bool complete = true; ///< false: the connection ended before the announced length; use items, infer no deletion
};

}
