// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>
#include <string>

namespace earshot::replay {

/// Puts a body into the answer: gzip where the client takes it and it pays.
void answerWith(const httplib::Request& request, httplib::Response& response, const std::string& body, const std::string& type);

/// True when the client already has what these validators describe; the answer is then an empty 304.
/// If-None-Match, compared weakly, goes before If-Modified-Since (RFC 9110, 13.2.2). `lastModified` may be empty.
bool answeredNotModified(
    const httplib::Request& request, httplib::Response& response, const std::string& etag, const std::string& lastModified = {});

/// Changes exactly when the bytes do.
std::string weakEtag(const std::string& body);

}
