// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/listening.h"
#include "earshot/app/source_reports.h"

#include <QColor>
#include <QString>

namespace earshot::gui {

QString word(SourceKind kind); ///< "hashtag"
QString sourceName(const Source& source); ///< "Mastodon · #telvana · kelp.example"

/// "@telvana · token in the system keyring"; empty where there is neither.
QString accountText(const Source& source, TokenPlace token);

/// How a source fares: told by shape and word, with a colour besides.
QString healthShape(const SourceReport& report);
QString healthWord(const SourceReport& report);
QColor healthColour(const SourceReport& report);

QString lastPollText(const SourceReport& report, Time now);
QString nextPollText(const SourceReport& report, Time now);
QString pollTimesTip(const SourceReport& report); ///< the whole dates of both, and of the last news

}
