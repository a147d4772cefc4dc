// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/groups.h"

#include <QString>
#include <QStringList>

namespace earshot::gui {

QString word(Cue cue); ///< "no service"
/// What the row says of the waves that its mention is part of: "3 others report this"; empty for none.
QString groupHint(const MentionGroups& groups);
/// Why, a line a wave: "3 others report this within three days: no service (“no internet”, “dead”)".
QStringList groupReasons(const MentionGroups& groups);
/// The filter that shows the mention and the others: of the same text if there are several accounts, else of the same problem; empty for none.
QString groupFilter(const MentionGroups& groups);

}
