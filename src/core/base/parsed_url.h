// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct Curl_URL;

namespace earshot {

enum class UrlPart { Whole, Scheme, Host, Port, Path, Query };

/// An absolute URL in libcurl's hands.
class ParsedUrl {
public:
    /// Nothing for what is no absolute URL of any scheme, or longer than anybody's link.
    static std::optional<ParsedUrl> of(std::string_view url);

    bool isHttp() const;
    /// As written, but encoded where it had to be; empty if absent.
    std::string part(UrlPart part) const;
    std::string host() const; ///< lower case, IPv6 in brackets
    std::string customPort() const; ///< empty for the scheme's own
    /// Goes where a reference points. False if it points nowhere.
    bool follow(const std::string& reference);

private:
    struct Close {
        void operator()(Curl_URL* url) const;
    };

    explicit ParsedUrl(Curl_URL* url) : url_(url) { }

    std::unique_ptr<Curl_URL, Close> url_;
};

/// The parts between separators, empty ones left out. Views into `text`.
std::vector<std::string_view> fieldsOf(std::string_view text, char separator);

}
