// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace earshot::gui {

/// Addresses from elsewhere lead into the person's browser, and only those of pages: http and https.
bool isWebPage(const std::string& address);
void openWebPage(const std::string& address); ///< only if it is one

}
