// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace earshot {

/// URLs, read by libcurl's parser (RFC 3986 with the usual leniency).
/// Threads  pure functions; safe everywhere.

/// True for an absolute http or https URL with a host.
bool isHttpUrl(std::string_view url);

/// True where the host is this machine: localhost, 127.0.0.0/8, ::1.
bool isLoopback(std::string_view url);

/// `reference` as seen from `base`; empty if the result is not an http(s) URL.
std::string resolvedUrl(std::string_view base, std::string_view reference);

/// Scheme, host and port, lower case, default port left out: "https://kelp.example". Empty for anything that is not http(s).
std::string originOf(std::string_view url);

std::string hostOf(std::string_view url);

/// The decoded value of the first query parameter of this name.
std::optional<std::string> queryParameter(std::string_view url, std::string_view name);

/// Percent-encoded for use as a query value or path segment (only A-Z a-z 0-9 - . _ ~ stay).
std::string percentEncoded(std::string_view text);

/// For keys made from links: host in lower case, http and https alike, no "www.", no fragment, no tracking parameters (utm_*, fbclid, gclid …),
/// no trailing slash. What is no http(s) URL comes back trimmed, so that every id is a key.
std::string canonicalLink(std::string_view url);

/// Safe to show and log: user and password, query values and long random path segments (24 characters and more with digits) become "***".
std::string redactedUrl(std::string_view url);

/// Whether something in it lets in: what redactedUrl hides, but for plain values of query parameters that are known to be words, formats and
/// numbers (q, format, page …). What is already redacted holds none.
bool holdsSecret(std::string_view url);

/// As it may be written down: redacted where it holds a secret, otherwise as it is.
std::string withoutSecret(std::string_view url);

}
