// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace earshot::test {

/// The bytes of a file below tests/data, "platform/feeds/rss_2_0.xml". Throws if there is none.
std::string fixtureFile(const std::string& name);

}
