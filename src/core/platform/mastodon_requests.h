// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/model/http.h"
#include "earshot/model/source.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace earshot::mastodon {

using Fields = std::vector<std::pair<std::string_view, std::string>>;

/// A GET of `path` ("/api/v1/…") on the source's server. A token is sent where there is one.
Request getRequest(const Source& source, std::string_view path, const Fields& query, const std::string& token);

/// A POST of form fields. Never sent a second time by the network layer unless it changes nothing to do it twice.
/// Errors   CredentialMissing
Result<Request> postRequest(const Source& source, std::string_view path, const Fields& form, const std::string& token);

/// "/api/v1/statuses/<id>/context" and the like, the id made safe for a path.
std::string pathOf(std::string_view collection, std::string_view id, std::string_view rest = {});

/// Errors   CredentialMissing, naming the source's variable where it has one.
Result<void> checkedToken(const Source& source, const std::string& token);

}
