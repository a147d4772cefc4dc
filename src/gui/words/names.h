// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/triage.h"
#include "earshot/model/case.h"
#include "earshot/model/mention.h"
#include "earshot/model/reply.h"
#include "earshot/model/source.h"

#include <QString>

namespace earshot::gui {

/// The words that people read for what the core names by enumerators. One table each, all in the context "Names".
QString word(Label label); ///< "complaint"
QString shape(Label label); ///< "▲": a verdict is told by shape and word, never by colour alone
QString iconName(Label label);
QString word(CaseState state);
QString word(Lane lane);
QString word(MentionState state);
QString word(SourceHealth health);
QString word(Audience audience);
QString word(RungKind rung);
QString word(TriageView view);
QString word(TriageOrder order);
QString platformName(const std::string& id); ///< "Mastodon"
QString languageName(const std::string& code); ///< in the person's own language; "" for und and for what is no language's code

}
