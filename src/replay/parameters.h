// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <httplib.h>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace earshot::replay {

/// What a client sent along, in whichever of the forms Mastodon takes: query, form, multipart or JSON.
class Parameters {
public:
    explicit Parameters(const httplib::Request& request);

    bool has(const std::string& name) const { return values_.contains(name); }
    std::string text(const std::string& name) const; ///< "" where it is missing
    std::optional<std::int64_t> integer(const std::string& name) const; ///< leading digits, as Ruby's to_i; 0 for other text
    bool flag(const std::string& name, bool usual = false) const;
    std::vector<std::string> list(const std::string& name) const; ///< name[]=…, also plain name=…
    const std::multimap<std::string, std::string>& all() const { return values_; }

private:
    void addJson(const std::string& body);

    std::multimap<std::string, std::string> values_;
};

}
