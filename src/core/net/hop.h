// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/model/http.h"

#include <string>
#include <string_view>

namespace earshot {

/// One exchange of a redirect chain, as it goes to the wire.
struct Hop {
    std::string method, url; ///< the URL without its user and password
    std::string user, password; ///< those of the URL, decoded
    std::string bearer;
    Headers headers;
    std::string body;
    std::string etag, lastModified;
    bool askedWithSecret = false; ///< in the address itself: a server may copy it into any other
};

/// Errors   InvalidArgument (no http or https address, or a header that would break out of its line), InsecureCredential
Result<Hop> firstHop(Request request);

/// Where an answer with `status` and this Location leads after `hop`. What was meant for the first address alone, stays behind.
/// Errors   BadRedirect, InsecureCredential
/// Source   RFC 9110, 15.4
Result<Hop> redirectedHop(const Hop& hop, int status, std::string_view location);

bool isRedirect(int status);
bool isPermanentRedirect(int status);

/// The address to keep: with the user and password where they still apply.
std::string addressOf(const Hop& hop);

}
