// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/reply.h"

#include <QString>

namespace earshot::gui {

/// What a check says about a draft, with its reason in one sentence.
QString sentenceFor(const CheckFinding& finding);
/// What one click does about it: "Write “their”", "Say sorry", "Show"; empty where there is nothing to go to.
QString mendFor(const CheckFinding& finding);
/// The same with the words that go into the text: "Write “We are sorry about this.”".
QString fullMendFor(const CheckFinding& finding);

}
