// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace earshot {

/// The address behind a search engine's redirect: Google Alerts (google.<any>/url?url=…), Google News (…/url?url=…, and articles whose
/// opaque name still holds the address), Bing News (apiclick.aspx?url=…). Anything else, and what cannot be read, comes back as it is.
std::string unwrappedLink(const std::string& url);

/// An entry of a Google Alerts feed, by the id that Google gives it.
bool isGoogleAlert(std::string_view entryId);

/// An article of a Google News feed, by the redirect that Google links it with.
bool isGoogleNews(std::string_view link);

}
