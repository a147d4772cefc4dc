// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/notices.h"

#include <QString>

#include <vector>

namespace earshot::gui {

QString word(NoticeKind kind); ///< for the settings: "A new complaint"
QString titleOf(NoticeKind kind, int count); ///< "14 new complaints"
/// Whom the first of them are about and what they say: on a line each, shortened, no markup in it has a meaning.
QString bodyOf(const std::vector<Notice>& notices);

}
